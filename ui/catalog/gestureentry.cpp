#include "catalog/gestureentry.h"

#include "boards/gestureboard.h"
#include "boards/gesturepaint.h"
#include "boards/gestureround.h"
#include "boards/gesturewords.h"
#include "boards/thumbnail.h"
#include "games/rockpaperscissors/gestures.h"
#include "games/rockpaperscissors/rules.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<OptionRow> gestureOptionRows()
{
    const auto isForPoints = [](const QJsonObject &options) { return options["rule"_L1] == "points"_L1; };
    return optionRowsOf(core::RockPaperScissors::id,
                        {{GestureTexts::tr("Gestures")},
                         {GestureTexts::tr("Who wins"),
                          {GestureTexts::tr("Last one in"), GestureTexts::tr("Most points")}},
                         {GestureTexts::tr("First to"), {}, isForPoints}});
}

std::vector<OptionPreset> gesturePresets()
{
    const auto preset = [](const QString &label, int gestures) {
        return OptionPreset{label, {{u"gestures"_s, gestures}, {u"rule"_s, u"elimination"_s}}};
    };
    return {preset(GestureTexts::tr("Rock, paper, scissors"), 3),
            preset(GestureTexts::tr("With lizard and Spock"), 5), preset(GestureTexts::tr("15 gestures"), 15),
            preset(GestureTexts::tr("101 gestures"), 101)};
}

QString optionsText(const QJsonObject &options)
{
    QStringList parts;
    if (const int gestures = options["gestures"_L1].toInt(3); gestures != 3)
        parts.append(GestureTexts::tr("%1 gestures").arg(gestures));
    if (options["rule"_L1] == "points"_L1)
        parts.append(GestureTexts::tr("first to %1").arg(options["first_to"_L1].toInt(3)));
    return parts.join(u" · "_s);
}

QString optionsHint(const QJsonObject &options)
{
    const int gestures = options["gestures"_L1].toInt(3);
    const QString half = GestureTexts::tr("Each of the %1 gestures beats %2 of the others.")
                             .arg(gestures)
                             .arg((gestures - 1) / 2);
    return core::gestureNames(gestures).empty() ? half + u' ' + GestureTexts::tr("They are numbered.") : half;
}

std::optional<GestureView> readView(const QJsonObject &json)
{
    return core::RockPaperScissors::readView(core::RockPaperScissors::id, json);
}

// The rounds take the place of moves.
QStringList roundTexts(const QJsonObject &json)
{
    QStringList texts;
    const auto view = readView(json);
    for (int index = 0; view && index < static_cast<int>(view->rounds.size()); ++index)
        texts.append(roundText(*view, index));
    return texts;
}

QJsonObject positionAt(const QJsonObject &json, int rounds)
{
    const auto view = readView(json);
    return view ? core::toJson<core::RockPaperScissors>(view->after(rounds)) : json;
}

QString gestureWonText(const QJsonObject &view)
{
    const auto read = readView(view);
    if (!read || read->rounds.empty())
        return {};
    if (!read->isForPoints())
        return roundTitle(*read, read->rounds.back());
    const auto best = std::ranges::max_element(read->scores);
    return best == read->scores.end()
               ? QString()
               : GestureTexts::tr("%n points after round %1", nullptr, *best).arg(read->decided());
}

// Three gestures on felt: the round table would be too small for them.
void paintThumbnail(QPainter &painter, const QRectF &area, Theme theme)
{
    painter.save();
    const QRectF plate = paintThumbnailGround(painter, area, Role::Felt, theme);
    const qreal side = plate.width();
    const qreal disc = 0.2 * side;
    const qreal ratio = painter.device()->devicePixelRatioF();
    for (int gesture = 0; gesture < 3; ++gesture) {
        const qreal angle = 2 * std::numbers::pi * gesture / 3;
        const QPointF centre = plate.center() + QPointF(0, 0.06 * side)
                               + QPointF(std::sin(angle), -std::cos(angle)) * 0.26 * side;
        paintFeltDisc(painter, centre, disc, colour(theme, gesture == 0 ? Role::Lamp : Role::Bone));
        const int size = static_cast<int>(1.4 * disc);
        painter.drawPixmap(centre - QPointF(size, size) / 2,
                           icon(gestureArt(3, gesture), colour(theme, Role::Ink), size, ratio));
    }
    painter.restore();
}

} // namespace

GameEntry gestureEntry()
{
    GameEntry entry;
    entry.id = core::RockPaperScissors::id;
    entry.name = [] { return GestureTexts::tr("Rock, paper, scissors"); };
    entry.description = [] { return GestureTexts::tr("Everybody throws at the same moment."); };
    entry.makeBoard = [](QWidget *parent) { return std::make_unique<GestureBoard>(parent); };
    entry.paintThumbnail = paintThumbnail;
    entry.optionRows = gestureOptionRows;
    entry.presets = gesturePresets;
    entry.optionsText = optionsText;
    entry.optionsHint = optionsHint;
    entry.promise = [](const QJsonObject &) {
        return GestureTexts::tr(
            "Everybody's throw is sealed before anybody's is opened. Not even the host can look.");
    };
    entry.seatText = [](int) { return QString(); };
    entry.moves.seat = [](const QJsonObject &, int) { return -1; };
    entry.moves.texts = roundTexts;
    entry.moves.positionAt = positionAt;
    entry.wonText = gestureWonText;
    return entry;
}

} // namespace ui
