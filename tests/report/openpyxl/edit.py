"""edit.py: edits workbooks as a person would. Standard input: [{from, to, steps}]; a step is a list of a word and what it
needs, see EDITS. Rows and columns are counted from 1. openpyxl moves cells without the names and formulas for them."""

import json
import sys

import openpyxl


def names(book):
    """Removes the names of all cells."""
    book.defined_names.clear()


def cell(book, sheet, at, value):
    """Changes a cell."""
    book[sheet][at].value = value


def beside(book, sheet, label, value):
    """Changes the cell right of the first one in column A that says this."""
    row = next(row for row in book[sheet].iter_rows(max_col=2) if row[0].value == label)
    row[1].value = value


def row_above(book, sheet, text, value):
    """Puts a row above the first one in column A that says this, with a text in column A."""
    row = next(row[0].row for row in book[sheet].iter_rows(max_col=1) if row[0].value == text)
    unmerge(book[sheet])
    book[sheet].insert_rows(row)
    book[sheet].cell(row, 1).value = value


def unmerge(sheet):
    """openpyxl does not move merged cells."""
    for cells in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(cells))


def change(verb):
    """Puts in or deletes one row or column."""

    def step(book, sheet, at):
        unmerge(book[sheet])
        getattr(book[sheet], verb)(at)

    return step


def rename(book, sheet, name):
    """Renames a sheet."""
    book[sheet].title = name


def remove(book, sheet):
    """Deletes a sheet."""
    book.remove(book[sheet])


def copy(book, sheet):
    """Puts a copy of a sheet at the end."""
    book.copy_worksheet(book[sheet])


EDITS = {
    "names": names,
    "cell": cell,
    "beside": beside,
    "row above": row_above,
    "columns": change("insert_cols"),
    "rows": change("insert_rows"),
    "delete columns": change("delete_cols"),
    "delete rows": change("delete_rows"),
    "rename": rename,
    "remove": remove,
    "copy": copy,
}

for job in json.load(sys.stdin):
    book = openpyxl.load_workbook(job["from"])
    for word, *rest in job["steps"]:
        EDITS[word](book, *rest)
    book.save(job["to"])
