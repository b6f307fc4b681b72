# Makes diplomas.typ a PDF/UA-1 file: python compile.py FONTS OUT.pdf. Without a
# file it does nothing but start, so that the start can be taken off.
import sys
import typst

if len(sys.argv) == 3:
    typst.compile("diplomas.typ", output=sys.argv[2], font_paths=[sys.argv[1]], ignore_system_fonts=True, pdf_standards=["ua-1"])
