#include "catalog/bullsandcowsentry.h"

#include "boards/codeboard.h"
#include "boards/codemoves.h"
#include "boards/codetexts.h"
#include "boards/codethumbnail.h"
#include "game/gameof.h"
#include "games/bullsandcows/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
using namespace Qt::Literals::StringLiterals;
using Mode = core::CodeOptions::Mode;
namespace {

// The context of what this file says.
struct CodeGameTexts
{
    Q_DECLARE_TR_FUNCTIONS(ui::CodeGame)
};

QString modeName(Mode mode)
{
    if (mode == Mode::CoOp)
        return CodeGameTexts::tr("together");
    return mode == Mode::Duel ? CodeGameTexts::tr("duel") : CodeGameTexts::tr("race");
}

std::optional<core::CodeOptions> codeOptions(const QJsonObject &options)
{
    return core::goodOptions<core::BullsAndCows>(core::bullsAndCows, options);
}

std::vector<OptionRow> codeOptionRows()
{
    return optionRowsOf(u"bulls_and_cows"_s,
                        {{CodeGameTexts::tr("Played as"),
                          {modeName(Mode::Race), modeName(Mode::CoOp), modeName(Mode::Duel)}},
                         {CodeGameTexts::tr("Places", "how many symbols a code has")},
                         {CodeGameTexts::tr("Symbols")},
                         {CodeGameTexts::tr("A symbol twice"),
                          {CodeGameTexts::tr("no", "no symbol may stand twice"),
                           CodeGameTexts::tr("yes", "a symbol may stand twice")}},
                         {CodeGameTexts::tr("Guesses, 0: no limit")}});
}

// The mode stays as it was chosen.
std::vector<OptionPreset> codePresets()
{
    const auto preset = [](const QString &label, int length, int symbols, bool repeats, int guesses) {
        return OptionPreset{label,
                            {{u"length"_s, length},
                             {u"symbols"_s, symbols},
                             {u"repeats"_s, repeats},
                             {u"guesses"_s, guesses}}};
    };
    return {preset(CodeGameTexts::tr("Classic: 4 of 10"), 4, 10, false, 0),
            preset(CodeGameTexts::tr("Mastermind: 4 of 6, with repeats"), 4, 6, true, 10),
            preset(CodeGameTexts::tr("Quick: 3 of 6"), 3, 6, false, 0),
            preset(CodeGameTexts::tr("Hard: 5 of 16"), 5, 16, false, 0)};
}

qint64 codesOf(const core::CodeForm &form)
{
    qint64 codes = 1;
    for (int place = 0; place < form.length; ++place)
        codes *= form.repeats ? form.symbols : form.symbols - place;
    return codes;
}

QString hintFor(const QJsonObject &options)
{
    const auto meant = codeOptions(options);
    if (!meant)
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return CodeGameTexts::tr("There are %1 codes.").arg(locale.toString(codesOf(meant->form)));
}

QString shortCodeOptions(const QJsonObject &options)
{
    const auto meant = codeOptions(options);
    if (!meant)
        return {};
    const QString mode = modeName(meant->mode);
    if (meant->form == core::CodeForm())
        return mode;
    return CodeGameTexts::tr("%1, %2 of %3")
        .arg(mode, QString::number(meant->form.length), QString::number(meant->form.symbols));
}

QString promiseFor(const QJsonObject &options)
{
    const auto meant = codeOptions(options);
    return meant && meant->mode == Mode::Duel
               ? CodeGameTexts::tr(
                   "Nobody but its owner knows a code, and every answer is checked at the end.")
               : CodeGameTexts::tr("The code cannot change; the host's computer knows it.");
}

QString codeWonText(const QJsonObject &view)
{
    const auto read = core::readCodeView(view);
    const auto best = read ? read->best() : std::nullopt;
    if (!read || (!best && !read->secret))
        return {};
    if (!read->secret)
        return CodeGameTexts::tr("Found with guess %1").arg(*best);
    const QString code = CodeTexts::shown(*read->secret);
    return best ? CodeGameTexts::tr("The code was %1, found with guess %2").arg(code, QString::number(*best))
                : CodeGameTexts::tr("The code was %1").arg(code);
}

QString codeEndingText(core::Ending ending, bool isOwn)
{
    switch (ending) {
    case core::Ending::WonAsOne:
        return isOwn ? CodeGameTexts::tr("You have found it together")
                     : CodeGameTexts::tr("They have found it together");
    case core::Ending::LostAsOne:
        return CodeGameTexts::tr("The code was not found");
    case core::Ending::BoardFull:
    case core::Ending::Plain:
        break;
    }
    return {};
}

} // namespace

GameEntry bullsAndCowsEntry()
{
    GameEntry entry;
    entry.id = u"bulls_and_cows"_s;
    entry.name = [] { return CodeGameTexts::tr("Bulls and cows"); };
    entry.description = [] { return CodeGameTexts::tr("Find the hidden code by guessing and thinking."); };
    entry.makeBoard = [](QWidget *parent) { return std::make_unique<CodeBoard>(parent); };
    entry.paintThumbnail = paintCodeThumbnail;
    entry.optionRows = codeOptionRows;
    entry.presets = codePresets;
    entry.optionsText = shortCodeOptions;
    entry.seatText = [](int) { return QString(); };
    entry.moves.seat = codeMoveSeat;
    entry.moves.texts = codeMoveTexts;
    entry.moves.positionAt = codePositionAt;
    entry.optionsHint = hintFor;
    entry.promise = promiseFor;
    entry.endingText = codeEndingText;
    entry.wonText = codeWonText;
    return entry;
}

} // namespace ui
