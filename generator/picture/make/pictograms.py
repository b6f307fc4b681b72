#!/usr/bin/env python3
"""Turns OpenMoji's colour pictures into ours: one ink and two tones.

Run by hand from this folder, see README.md. The build does not need it: what
it writes is checked in.
"""
import copy
import pathlib
import sys
import xml.etree.ElementTree as ET

OPENMOJI = pathlib.Path("node_modules/openmoji")
OUT = pathlib.Path("../../../content/pictures")

INK = "#22211F"
CLAY = "#E2B07C"
SAND = "#F5E3CA"
WHITE = "#FFFFFF"

# A colour becomes the first tone whose lightness (L* of CIELAB) it exceeds.
TONES = [(93, WHITE), (62, SAND), (26, CLAY), (-1, INK)]

# The concept, which is the picture's id and file name, and OpenMoji's code.
PICTURES = {
    "advarsel": "26A0",
    "afslutning": "1F3C1",
    "alder": "1F382",
    "ambulance": "1F691",
    "arbejde": "1F6E0",
    "bad": "1F6BF",
    "bil": "1F697",
    "blyant": "270F",
    "bog": "1F4D6",
    "bus": "1F68D",
    "cykel": "1F6B2",
    "doer": "1F6AA",
    "familie": "1F468-200D-1F469-200D-1F467-200D-1F466",
    "fisk": "1F3A3",
    "fodbold": "26BD",
    "frugt": "1F34E",
    "gaa": "1F6B6-200D-27A1-FE0F",
    "haender": "1F91D",
    "hjaelp": "1F6DF",
    "hjem": "1F3E0",
    "hjerne": "E319",
    "hjerte": "2764",
    "hjerteslag": "1FAC0",
    "hoejttaler": "1F50A",
    "hund": "1F415",
    "ide": "1F4A1",
    "kaereste": "1F491",
    "kaffe": "2615",
    "kage": "1F370",
    "kalender": "1F5D3",
    "klap": "1F44F",
    "krop": "1F9CD",
    "kuvert": "2709",
    "laas": "1F512",
    "laege": "1F9D1-200D-2695-FE0F",
    "loeb": "1F3C3-200D-27A1-FE0F",
    "lunger": "1FAC1",
    "lup": "1F50D",
    "maal": "1F3AF",
    "mappe": "1F4C1",
    "mave": "E313",
    "mobil": "1F4F1",
    "musik": "1F3A7",
    "oeje": "1F441",
    "oel": "1F37A",
    "oere": "1F442",
    "opgave": "1F4CB",
    "person": "1F464",
    "pizza": "1F355",
    "plante": "1F331",
    "printer": "1F5A8",
    "ring": "1F4DE",
    "saks": "2702",
    "sandwich": "1F96A",
    "seng": "1F6CF",
    "signal": "270B",
    "slik": "1F36C",
    "snacks": "1F968",
    "sol": "2600",
    "spise": "1F37D",
    "stjerne": "2B50",
    "stol": "1FA91",
    "stop": "1F6D1",
    "strategier": "1F9F0",
    "suppe": "1F963",
    "tanke": "1F4AD",
    "taske": "1F392",
    "te": "1FAD6",
    "trae": "1F333",
    "traening": "1F3CB",
    "ur": "1F552",
    "vand": "1F6B0",
    "varme": "1F321",
    "vink": "1F44B",
}

# Those that are made smaller, since they fill OpenMoji's box to its edge, or
# larger, since they leave much of it empty.
SCALES = {"afslutning": 1.25, "hjem": 1.3, "hjerne": 1.25, "hjerteslag": 1.2, "lunger": 1.2, "oeje": 0.95, "oel": 1.2, "printer": 0.86}

SVG = "http://www.w3.org/2000/svg"
ET.register_namespace("", SVG)


def lightness(colour):
    """L* of a colour such as #a1b2c3."""
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(c * 2 for c in digits)

    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    r, g, b = (linear(int(digits[i : i + 2], 16) / 255) for i in (0, 2, 4))
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    return 116 * (y ** (1 / 3) if y > 0.008856 else 7.787 * y + 16 / 116) - 16


def tone(colour):
    if not colour.startswith("#"):
        return colour
    light = lightness(colour)
    return next(t for above, t in TONES if light > above)


def clean(element):
    """Drops ids, empty groups and invisible shapes, and maps the colours."""
    for child in list(element):
        clean(child)
        name = child.tag.replace("{%s}" % SVG, "")
        if name == "g" and len(child) == 0 or name not in SHAPES:
            element.remove(child)
        elif name != "g" and child.get("fill") == "none" and child.get("stroke", "none") == "none":
            element.remove(child)
        elif name == "g" and not child.attrib:  # a group that groups nothing
            place = list(element).index(child)
            element.remove(child)
            for i, shape in enumerate(child):
                element.insert(place + i, shape)
    for key in [k for k in element.attrib if k not in KEPT]:
        del element.attrib[key]
    for key in ("fill", "stroke"):
        if key in element.attrib:
            element.set(key, tone(element.get(key)))


SHAPES = {"g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
KEPT = set(
    "viewBox d x y width height rx ry cx cy r x1 y1 x2 y2 points transform fill stroke fill-rule"
    " stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray".split()
)


def same(a, b):
    """Tells whether two elements draw the same thing."""
    return a.tag == b.tag and a.attrib == b.attrib and len(a) == len(b) and all(map(same, a, b))


def picture(code, scale):
    colour = ET.parse(OPENMOJI / "color/svg" / f"{code}.svg").getroot()
    black = ET.parse(OPENMOJI / "black/svg" / f"{code}.svg").getroot()
    clean(colour)
    clean(black)
    # The colour file holds the lines too; what the black file draws again is not needed twice.
    for shape in list(colour):
        if any(same(shape, line) for line in black):
            colour.remove(shape)
    root = ET.Element("{%s}svg" % SVG, {"viewBox": "0 0 72 72", "fill": INK})
    home = root
    if scale != 1:
        move = round(36 * (1 - scale), 2)
        home = ET.SubElement(root, "{%s}g" % SVG, {"transform": f"matrix({scale} 0 0 {scale} {move} {move})"})
    for shape in [*colour, *black]:
        shape = copy.deepcopy(shape)
        for element in shape.iter():
            element.tail = element.text = None
            if scale != 1 and "stroke-width" in element.attrib:  # the line stays what it is
                element.set("stroke-width", f'{float(element.get("stroke-width")) / scale:.4g}')
        home.append(shape)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def main():
    if not OPENMOJI.exists():
        sys.exit("OpenMoji is not here: run npm install --no-save openmoji@17")
    OUT.mkdir(parents=True, exist_ok=True)
    for concept, code in PICTURES.items():
        (OUT / f"{concept}.svg").write_text(picture(code, SCALES.get(concept, 1)), encoding="utf-8")
    print(f"{len(PICTURES)} pictures in {OUT}")


main()
