"""Keep the structure tree whole while links become annotations of other kinds."""

from __future__ import annotations

from collections import defaultdict

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

Key = tuple[int, int]


class Tree:
    """The structure tree of a file; without one, nothing is kept. `close` writes what has changed."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.root = pdf.Root.get("/StructTreeRoot")
        self.parents: dict[int, pikepdf.Object] = {}
        self._beside: dict[Key, list[pikepdf.Object]] = defaultdict(list)
        self._crowded: dict[Key, pikepdf.Object] = {}
        if self.root is not None:
            self.parents = dict(_pairs(self.root.get("/ParentTree", Dictionary())))
        self._next = max(self.parents, default=-1) + 1

    def element(self, link: pikepdf.Object) -> pikepdf.Object | None:
        """Return the element of an annotation."""
        return self.parents.get(int(link.get("/StructParent", -1)))

    def keep(self, link: pikepdf.Object) -> None:
        """Make the element of a link that of an annotation."""
        element = self.element(link)
        if element is not None:
            element["/S"] = Name.Annot

    def release(self, link: pikepdf.Object) -> None:
        """Take a link that goes out of its element, whose words stay."""
        element = self.parents.pop(int(link.get("/StructParent", -1)), None)
        if element is None:
            return
        kids = [kid for kid in _kids(element) if not _is_reference(kid, link)]
        element["/K"] = Array(kids)
        if not any(_is_any_reference(kid) for kid in kids):
            element["/S"] = Name.Span

    def add(
        self, made: pikepdf.Object, page: pikepdf.Object, beside: pikepdf.Object | None
    ) -> None:
        """Give an annotation an element of its own after another, or at the end."""
        if self.root is None:
            return
        parent = self._top() if beside is None else beside["/P"]
        reference = Dictionary(Type=Name.OBJR, Obj=made, Pg=page)
        element = self.pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Annot, P=parent, Pg=page, K=Array([reference]))
        )
        made["/StructParent"] = self._next
        self.parents[self._next] = element
        self._next += 1
        self._crowded[parent.objgen] = parent
        self._beside[(0, 0) if beside is None else beside.objgen].append(element)

    def close(self) -> None:
        """Write the elements that were added, and what each annotation belongs to."""
        if self.root is None:
            return
        loose = self._beside.pop((0, 0), [])
        for key, parent in self._crowded.items():
            kids = []
            for kid in _kids(parent):
                kids.append(kid)
                if isinstance(kid, pikepdf.Dictionary):
                    kids += self._beside.get(kid.objgen, [])
            parent["/K"] = Array(kids + (loose if key == self._top().objgen else []))
        pairs = [value for key in sorted(self.parents) for value in (key, self.parents[key])]
        self.root["/ParentTree"] = self.pdf.make_indirect(Dictionary(Nums=Array(pairs)))
        self.root["/ParentTreeNextKey"] = self._next

    def _top(self) -> pikepdf.Object:
        assert self.root is not None
        kids = self.root["/K"]
        return kids[0] if isinstance(kids, Array) else kids


def _pairs(tree: pikepdf.Object) -> list[tuple[int, pikepdf.Object]]:
    """Return the keys and values of a number tree."""
    numbers = list(tree.get("/Nums", Array()))
    found = list(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
    for kid in tree.get("/Kids", Array()):
        found += _pairs(kid)
    return found


def _kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


def _is_any_reference(kid: object) -> bool:
    return isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == Name.OBJR


def _is_reference(kid: object, link: pikepdf.Object) -> bool:
    if not isinstance(kid, pikepdf.Dictionary) or kid.get("/Type") != Name.OBJR:
        return False
    return bool(kid["/Obj"].objgen == link.objgen)
