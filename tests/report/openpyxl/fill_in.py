"""fill_in.py: fills in workbooks by the names of their cells, as a person would. Standard input: [{from, to, cells}], in
which cells is {name: value, or a list of them from the top down}; null leaves a cell as it is."""

import json
import sys

import openpyxl

for job in json.load(sys.stdin):
    book = openpyxl.load_workbook(job["from"])
    for name, values in job["cells"].items():
        ((sheet, cells),) = book.defined_names[name].destinations
        cells = book[sheet][cells.replace("$", "")]
        rows = cells if isinstance(cells, tuple) else ((cells,),)
        values = values if isinstance(values, list) else [values]
        for (cell, *_), value in zip(rows, values):
            if value is not None:
                cell.value = value
    book.save(job["to"])
