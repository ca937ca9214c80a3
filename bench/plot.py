"""The results of compare.py as an SVG picture: a bar for each interpreter and program, time over the baseline's, on a
logarithmic axis. A program that failed has no bar but says so."""
import json
import math
from xml.sax.saxutils import escape

from compare import failure, figure, geomean

COLOURS = ["#1b7837", "#5aae61", "#a6dba0", "#2166ac", "#b2182b", "#ef8a62", "#998ec3", "#f1a340", "#666666"]
BAR, GAP, LEFT, WIDTH, TOP = 9, 10, 130, 900, 30
LARGEST, SMALLEST = 30.0, 0.1


def ratios(results, names, programs, baseline):
    "{name: {program: ratio, or the word that tells how it failed}}, with the geometric mean over what ran."
    table = {}
    for name in names:
        row = {}
        for program in programs:
            bad, own, base = failure(results, name, program), figure(results, name, program, "cpu"), \
                figure(results, baseline, program, "cpu")
            if bad:
                row[program] = bad["status"]
            elif own and base:
                row[program] = own / base
        numbers = [value for value in row.values() if not isinstance(value, str)]
        if numbers:
            row["geometric mean"] = geomean(numbers)
        table[name] = row
    return table


def place(ratio):
    "The x of a ratio; what lies outside the axis is drawn at its end."
    share = math.log(min(max(ratio, SMALLEST), LARGEST) / SMALLEST) / math.log(LARGEST / SMALLEST)
    return LEFT + share * (WIDTH - LEFT - 60)


def draw(results_file, config_file, picture):
    with open(results_file) as file:
        results = json.load(file)
    with open(config_file) as file:
        baseline = json.load(file)["baseline"]
    names = [name for name in results["runs"] if name != baseline]
    programs = sorted({p for runs in results["runs"].values() for p in runs} - {"print(1)"})
    table = ratios(results, names, programs, baseline)
    groups = programs + ["geometric mean"]
    height = TOP + len(groups) * (len(names) * BAR + GAP) + 40 + 16 * ((len(names) + 3) // 4)
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="11">'
           % (WIDTH, height), '<rect width="100%" height="100%" fill="white"/>',
           '<text x="%d" y="16">CPU time over that of %s (less is faster; logarithmic)</text>' % (LEFT, escape(baseline))]
    bottom = TOP + len(groups) * (len(names) * BAR + GAP)
    for tick in (0.1, 0.2, 0.5, 1, 2, 5, 10, 20):
        out.append('<line x1="%.1f" x2="%.1f" y1="%d" y2="%d" stroke="%s"/><text x="%.1f" y="%d" text-anchor="middle">%g</text>' % (
            place(tick), place(tick), TOP - 6, bottom, "black" if tick == 1 else "#ddd", place(tick), bottom + 12, tick))
    y = TOP
    for group in groups:
        weight = ' font-weight="bold"' if group == "geometric mean" else ""
        out.append('<text x="%d" y="%d" text-anchor="end"%s>%s</text>' % (
            LEFT - 8, y + len(names) * BAR // 2 + 4, weight, escape(group)))
        for name, colour in zip(names, COLOURS):
            value = table[name].get(group)
            if isinstance(value, str):
                out.append('<text x="%.1f" y="%d" fill="%s" font-size="8">%s</text>' % (place(1) + 3, y + BAR - 1, colour, value))
            elif value:
                start, end = sorted((place(1), place(value)))
                out.append('<rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s"><title>%s, %s: %.2f</title></rect>' % (
                    start, y, max(end - start, 1), BAR - 1, colour, escape(name), escape(group), value))
                out.append('<text x="%.1f" y="%d" font-size="8">%.2f</text>' % (end + 2, y + BAR - 1, value))
            y += BAR
        y += GAP
    for i, (name, colour) in enumerate(zip(names, COLOURS)):
        x, line = LEFT + i % 4 * 180, bottom + 30 + i // 4 * 16
        out.append('<rect x="%d" y="%d" width="10" height="10" fill="%s"/><text x="%d" y="%d">%s</text>' % (
            x, line, colour, x + 15, line + 9, escape(name)))
    with open(picture, "w") as file:
        file.write("\n".join(out) + "\n</svg>\n")
