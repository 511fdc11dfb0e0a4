#!/bin/sh
# What the tools of translators make of our files. Installs what it needs, and fails without it.
# Usage: tests/exchange/judges.sh [FOLDER]; the folder is kept.
set -eu
cd "$(dirname "$0")/../.."
out=${1:-$(mktemp -d)}
mkdir -p "$out"

for tool in msgfmt msgcat xmllint; do
    command -v $tool >/dev/null || { apt-get update -q && apt-get install -qy gettext libxml2-utils; }
done
python=$out/python/bin
[ -x "$python/po2tmx" ] || { python3 -m venv "$out/python" && "$python/pip" install -q translate-toolkit polib openpyxl lxml; }

cat >"$out/en.ftl" <<'FTL'
-eu = EU
headline = The { -eu } visit of { $agency }
lead = <strong>One</strong> <a1>two</a1><br>and <code>x</code> { "{" }3 < 5{ "}" } "quoted" \
    .alt = A picture
days = { $n ->
    [one] One day
   *[other] { NUMBER($n) } days
}
missing = Not translated
FTL
cat >"$out/kk.ftl" <<'FTL'
-eu =
    { $case ->
        [genitive] ЕО-ның
       *[nominative] ЕО
    }
headline = { -eu(case: "genitive") } сапары: { $agency }
lead = <strong>Бір</strong> <a1>екі</a1><br>және <code>x</code> { "{" }3 < 5{ "}" } «тырнақша» \
    .alt = Сурет
days = { $n ->
    [one] Бір күн
   *[other] { NUMBER($n) } күн
}
FTL
exchange() { cargo run -q --all-features --example exchange -- "$out/en.ftl" "$out/kk.ftl" kk "$1"; }
exchange "$out/files"
cd "$out/files"

fail() { echo "judges: $1" >&2; exit 1; }

xmllint --noout --nonet xliff.xlf xliff-1.2.xlf tmx.tmx tbx.tbx tbx-3.tbx
LC_ALL=C msgfmt -c --statistics -o /dev/null po.po 2>msgfmt.txt
grep -q warning msgfmt.txt && fail "msgfmt warns: $(cat msgfmt.txt)"
msgcat --no-wrap po.po | diff po.po - || fail "msgcat writes our PO in another way"

"$python/xliff2po" xliff-1.2.xlf from-xliff.po >/dev/null
msgfmt -o /dev/null from-xliff.po
"$python/po2tmx" -l kk po.po from-po.tmx >/dev/null
"$python/tbx2po" -l kk tbx.tbx from-tbx.po >/dev/null
"$python/podebug" --rewrite=unicode po.po debug.po >/dev/null
"$python/podebug" --rewrite=unicode xliff-1.2.xlf debug.xlf >/dev/null

"$python/python" - <<'PYTHON'
import csv
import openpyxl, polib
from translate.storage import factory, tmx, xliff2

po = polib.pofile("po.po")
assert len(po) == 6 and len(po.untranslated_entries()) == 1, [entry.msgctxt for entry in po]
texts = {entry.msgctxt: entry.msgstr for entry in po}
rows = {row["context"]: row["target"] for row in csv.DictReader(open("csv.csv", encoding="utf-8", newline=""))}
sheet = openpyxl.load_workbook("xlsx.xlsx").active
head, *cells = [[cell.value or "" for cell in row] for row in sheet.iter_rows()]
table = {row[head.index("context")]: row[head.index("target")] for row in cells}
assert texts == rows == table, (texts, rows, table)
assert len(factory.getobject("xliff-1.2.xlf").units) == 6
assert len(xliff2.Xliff2File.parsefile("xliff.xlf").units) == 6
assert len(tmx.tmxfile.parsefile("tmx.tmx").units) == 5

# A translator's work in each of them.
for entry in po:
    entry.msgstr += "!" if entry.msgstr else ""
po.save("edited.po")
store = factory.getobject("xliff-1.2.xlf")
for unit in store.units:
    target = unit.xmlelement.find(unit.namespaced("target"))
    if target is not None:
        last = target[-1] if len(target) else None
        if last is None:
            target.text += "!"
        else:
            last.tail = (last.tail or "") + "!"
store.savefile("edited-1.2.xlf")
PYTHON

cd - >/dev/null
for file in edited.po edited-1.2.xlf; do
    exchange "$out/files/$file" >"$out/$file.txt"
    [ "$(grep -c 'translated	.*!$' "$out/$file.txt")" = 5 ] || fail "$file did not come home: $(cat "$out/$file.txt")"
    grep -q refused "$out/$file.txt" && fail "$file: $(cat "$out/$file.txt")"
done
echo "judges: translate-toolkit, polib, gettext, openpyxl and xmllint read our files, and their work comes home"
