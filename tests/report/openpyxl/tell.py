"""tell.py FILE.xlsx...: what openpyxl reads in workbooks, as JSON: {file: {...}}."""

import json
import sys
from datetime import datetime

import openpyxl


def value(cell):
    """The value of a cell as [kind, value]."""
    kind = {"n": "number", "s": "text", "f": "formula", "d": "date", "b": "truth", "e": "error"}[cell.data_type]
    told = cell.value.date().isoformat() if isinstance(cell.value, datetime) else cell.value
    return [kind, told]


def sheet(of, results):
    cells = [cell for row in of.iter_rows() for cell in row if cell.value is not None]
    return {
        "state": of.sheet_state,
        "cells": {cell.coordinate: value(cell) for cell in cells},
        "formats": {cell.coordinate: cell.number_format for cell in cells},
        "results": {cell.coordinate: results[cell.coordinate].value for cell in cells if cell.data_type == "f"},
        "charts": len(of._charts),
        "frozen": of.freeze_panes,
        "repeated": of.print_title_rows,
        "paper": {
            "size": int(of.page_setup.paperSize or 0),
            "orientation": of.page_setup.orientation,
            "fits": bool(of.sheet_properties.pageSetUpPr and of.sheet_properties.pageSetUpPr.fitToPage),
        },
        "header": [of.oddHeader.left.text, of.oddHeader.right.text],
        "footer": [of.oddFooter.left.text, of.oddFooter.right.text],
        "lists": {str(rule.sqref): rule.formula1 for rule in of.data_validations.dataValidation},
        "locked": of.protection.sheet,
        "open": [cell.coordinate for row in of.iter_rows() for cell in row if not cell.protection.locked],
    }


def book(path):
    of, results = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    return {
        "title": of.properties.title,
        "created": of.properties.created.date().isoformat(),
        "language": next((p.value for p in of.custom_doc_props.props if p.name == "Language"), None),
        "names": {name: of.defined_names[name].attr_text for name in of.defined_names},
        "order": of.sheetnames,
        "sheets": {name: sheet(of[name], results[name]) for name in of.sheetnames},
    }


json.dump({path: book(path) for path in sys.argv[1:]}, sys.stdout)
