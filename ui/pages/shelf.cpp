#include "pages/shelf.h"

#include "boards/wood.h"
#include "keymeaning.h"
#include "style/style.h"
#include "widgets/onresize.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <memory>
#include <numeric>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int gamesOnOnePlank = 5; // with more there are two
static constexpr int plankHeight = 14;
static constexpr int abovePicture = 20; // px, for the ring, for rising, and for light
static constexpr int belowPlank = 9;
static constexpr int besidePicture = 14;
static constexpr int smallestPicture = 56;
static constexpr int smallNamesUnder = 90;       // px of a picture
static constexpr qreal glowRadius = 100.0 / 108; // of a picture's side
static constexpr int rise = 4;
static constexpr int riseTime = 120; // ms

namespace {

// Whether there is room for a name alone below a picture of that side.
bool isSmall(int side, const QWidget &widget)
{
    return side < smallNamesUnder * lookOf(widget).textScale;
}

// A radio button to the keyboard and to a screen reader, which looks like a picture on a plank.
class ShelfGame : public QRadioButton
{
public:
    explicit ShelfGame(const GameEntry &entry)
        : QRadioButton(entry.name())
        , m_entry(entry)
    {
        setCursor(Qt::PointingHandCursor);
        setAccessibleDescription(entry.description());
        setProperty("ownEnter", true);
        m_rise.setStartValue(0.0);
        m_rise.setEndValue(qreal(rise));
        connect(&m_rise, &QVariantAnimation::valueChanged, this, [this] { update(); });
    }

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_side, m_side}; }
    // `breaks`: its name may be broken within a word.
    void setPicture(int side, bool breaks)
    {
        m_side = side;
        m_wrap = breaks ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
        update();
    }
    [[nodiscard]] QFont nameFont(int side) const
    {
        return ui::font(*this, isSmall(side, *this) ? TypeRole::Tag : TypeRole::Strong);
    }
    // Of the name, wrapped between words.
    [[nodiscard]] QSize nameSize(int width, int side, Qt::TextFlag wrap = Qt::TextWordWrap) const
    {
        const QFontMetrics metrics(nameFont(side));
        return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), wrap, text()).size();
    }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    // The shelf has the other keys.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Space)
            QRadioButton::keyPressEvent(event);
        else
            event->ignore();
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override { event->ignore(); } // the shelf's, too

    void enterEvent(QEnterEvent *event) override
    {
        QRadioButton::enterEvent(event);
        move(QAbstractAnimation::Forward);
    }

    void leaveEvent(QEvent *event) override
    {
        QRadioButton::leaveEvent(event);
        move(QAbstractAnimation::Backward);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Look look = lookOf(*this);
        const QRectF picture((width() - m_side) / 2.0, abovePicture - m_rise.currentValue().toReal(), m_side,
                             m_side);
        paintShadow(painter, picture, radius::card, look.theme);
        if (m_rise.currentValue().toReal() > 0)
            paintShadow(painter, picture.translated(0, rise), radius::card, look.theme);
        m_entry.paintThumbnail(painter, picture, look.theme);
        if (isChecked()) {
            painter.setPen(QPen(colour(*this, Role::Accent), 3));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(picture.adjusted(-4, -4, 4, 4), radius::card + 4, radius::card + 4);
        }
        paintWords(painter);
    }

private:
    void paintWords(QPainter &painter) const
    {
        QRect words = rect().adjusted(0, abovePicture + m_side + plankHeight + belowPlank, 0, 0);
        painter.setFont(nameFont(m_side));
        painter.setPen(colour(*this, isChecked() ? Role::Accent : Role::Text));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | m_wrap, text());
        if (isSmall(m_side, *this))
            return;
        words.setTop(words.top() + nameSize(width(), m_side, m_wrap).height());
        painter.setFont(ui::font(*this, TypeRole::Small));
        painter.setPen(colour(*this, Role::Muted));
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, playersText(m_entry));
    }

    void move(QAbstractAnimation::Direction direction)
    {
        const int time = motion(*this, riseTime);
        if (time == 0 && direction == QAbstractAnimation::Forward)
            return;
        m_rise.setDuration(time);
        m_rise.setDirection(direction);
        m_rise.start();
    }

    const GameEntry &m_entry; // of the catalog, which lives as long as the program
    QVariantAnimation m_rise;
    int m_side = 0;
    Qt::TextFlag m_wrap = Qt::TextWordWrap;
};

ShelfGame &gameOf(const QButtonGroup &games, int index)
{
    return *static_cast<ShelfGame *>(games.button(index));
}

// Of the lamp, behind what is chosen; as far as that to both sides, and above and below.
void paintGlow(QPainter &painter, QPointF middle, QSizeF reach, const QWidget &widget)
{
    QRadialGradient glow(QPointF(), reach.width());
    glow.setColorAt(0, faded(colour(widget, Role::Lamp), lookOf(widget).theme == Theme::Dark ? 0.24F : 0.4F));
    glow.setColorAt(1, faded(colour(widget, Role::Lamp), 0));
    painter.save();
    painter.translate(middle);
    painter.scale(1, reach.height() / reach.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(QPointF(), reach.width(), reach.width());
    painter.restore();
}

// A standing lamp; its foot on the lower edge of the square of that side at the origin.
void paintLamp(QPainter &painter, qreal side, const QWidget &widget)
{
    painter.scale(side / 108, side / 108);
    QPainterPath light;
    light.moveTo(34, 40);
    light.lineTo(4, 104);
    light.quadTo(50, 112, 96, 104);
    light.lineTo(68, 40);
    light.closeSubpath();
    QLinearGradient glow(0, 36, 0, 108);
    glow.setColorAt(0, faded(colour(widget, Role::Lamp), 0.55F));
    glow.setColorAt(1, faded(colour(widget, Role::Lamp), 0.04F));
    painter.fillPath(light, glow);
    const QColor wood = colour(Theme::Light, Role::WoodLine);
    painter.setPen(QPen(wood, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPolyline(QPolygonF({{66, 36}, {80, 52}, {80, 103}}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(wood);
    painter.drawEllipse(QPointF(80, 56), 4, 4);
    painter.drawEllipse(QPointF(80, 104), 18, 4);
    painter.setBrush(colour(Theme::Light, Role::Pool));
    painter.drawEllipse(QPointF(51, 40), 10, 7);
    painter.setBrush(colour(widget, Role::Accent));
    painter.drawChord(QRectF(27, 14, 48, 52), 0, 180 * 16);
}

} // namespace

Shelf::Shelf(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The games"));
    for (const GameEntry &entry : gameEntries()) {
        auto game = std::make_unique<ShelfGame>(entry);
        game->setParent(this);
        m_games.addButton(game.release(), static_cast<int>(m_games.buttons().size()));
    }
    connect(&m_games, &QButtonGroup::idToggled, this, [this](int, bool isChosen) { takeChoice(isChosen); });
    onResize(*this, [this] { arrange(); });
    m_games.button(0)->setChecked(true);
}

void Shelf::choose(const QString &game)
{
    if (const GameEntry *entry = findGameEntry(game))
        m_games.button(static_cast<int>(entry - gameEntries().data()))->setChecked(true);
}

const GameEntry &Shelf::chosenGame() const
{
    return gameEntries()[static_cast<std::size_t>(m_games.checkedId())];
}

void Shelf::takeChoice(bool isChosen)
{
    if (!isChosen)
        return; // another one is, which comes next
    for (int index = 0; index < static_cast<int>(m_games.buttons().size()); ++index) {
        QAbstractButton &game = *m_games.button(index);
        const GameEntry &entry = gameEntries()[static_cast<std::size_t>(index)];
        const QString name = game.isChecked() ? tr("%1, %2, chosen, %3 of %4", "a game on the shelf")
                                              : tr("%1, %2, %3 of %4", "a game on the shelf");
        game.setAccessibleName(
            name.arg(entry.name(), playersText(entry)).arg(index + 1).arg(m_games.buttons().size()));
        game.setFocusPolicy(game.isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
    emit chosen();
}

void Shelf::setLargestPicture(int side)
{
    if (std::exchange(m_largest, side) == side)
        return;
    updateGeometry();
    arrange();
}

int Shelf::planks() const
{
    return m_games.buttons().size() > gamesOnOnePlank ? 2 : 1;
}

// Names stand in one line where all have room, and the rest is shared out; else they wrap where they must.
Shelf::Places Shelf::placesIn(int width) const
{
    const int games = static_cast<int>(m_games.buttons().size());
    const int columns = (games + planks()) / planks(); // one more, for the lamp
    Places places{.side = std::clamp(width / columns - besidePicture, smallestPicture, m_largest)};
    std::vector<int> narrowest(static_cast<std::size_t>(columns), places.side + besidePicture);
    places.columns = narrowest;
    if (planks() == 1)
        narrowest.back() = 0; // rather no lamp than a game that is cut
    for (int index = 0; index < games; ++index) {
        const ShelfGame &game = gameOf(m_games, index);
        const auto column = static_cast<std::size_t>(index % columns);
        const int whole = game.nameSize(QWIDGETSIZE_MAX, places.side).width() + 8;
        places.columns[column] = std::max(places.columns[column], whole);
        narrowest[column] = std::max(narrowest[column], game.nameSize(1, places.side).width() + 8);
    }
    places.breaks = std::reduce(narrowest.begin(), narrowest.end()) > width;
    if (places.breaks) {
        const int used = planks() == 1 ? columns - 1 : columns;
        std::fill_n(narrowest.begin(), used, width / used);
        places.columns = narrowest;
    }
    const int wanted = std::reduce(places.columns.begin(), places.columns.end());
    const int spare = width - wanted;
    const int lacking = wanted - std::reduce(narrowest.begin(), narrowest.end());
    for (std::size_t column = 0; column < places.columns.size(); ++column) {
        int &wide = places.columns[column];
        wide += spare >= 0 || lacking == 0 ? spare / columns
                                           : (wide - narrowest[column]) * std::max(spare, -lacking) / lacking;
    }
    for (int index = 0; index < games; ++index) {
        const int wide = places.columns[static_cast<std::size_t>(index % columns)];
        const auto wrap = places.breaks ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
        places.names = std::max(places.names,
                                gameOf(m_games, index).nameSize(wide, places.side, wrap).height());
    }
    if (!isSmall(places.side, *this))
        places.names += ui::lineHeightOf(ui::font(*this, TypeRole::Small));
    return places;
}

int Shelf::rowHeight(const Places &places)
{
    return abovePicture + places.side + plankHeight + belowPlank + places.names;
}

QRect Shelf::place(const Places &places, int index) const
{
    const auto columns = static_cast<int>(places.columns.size());
    const auto before = places.columns.begin() + index % columns;
    const QRect logical(std::accumulate(places.columns.begin(), before, 0),
                        index / columns * (rowHeight(places) + space::tight), *before, rowHeight(places));
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

void Shelf::arrange()
{
    const Places places = placesIn(width());
    for (int index = 0; index < static_cast<int>(m_games.buttons().size()); ++index) {
        ShelfGame &game = gameOf(m_games, index);
        game.setPicture(places.side, places.breaks);
        game.setGeometry(place(places, index));
    }
    update();
}

QSize Shelf::sizeHint() const
{
    constexpr int comfortable = 808;
    return {comfortable, heightForWidth(comfortable)};
}

QSize Shelf::minimumSizeHint() const
{
    return {gamesOnOnePlank * (smallestPicture + besidePicture), 0};
}

int Shelf::heightForWidth(int width) const
{
    return planks() * (rowHeight(placesIn(width)) + space::tight) - space::tight;
}

void Shelf::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit hostChosen();
        return;
    }
    const auto last = static_cast<int>(m_games.buttons().size()) - 1;
    const auto stride = strideOf(event->key(), static_cast<int>(placesIn(width()).columns.size()));
    const bool isAcross = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int way = isAcross && isRightToLeft() ? -1 : 1;
    const int to = event->key() == Qt::Key_Home  ? 0
                   : event->key() == Qt::Key_End ? last
                   : stride                      ? m_games.checkedId() + way * *stride
                                                 : -1;
    if (!stride && to < 0)
        return QWidget::keyPressEvent(event);
    if (QAbstractButton *next = m_games.button(to)) {
        next->setChecked(true);
        next->setFocus(Qt::TabFocusReason);
    }
}

void Shelf::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && childAt(event->position().toPoint()))
        emit hostChosen();
}

void Shelf::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places places = placesIn(width());
    const Theme theme = lookOf(*this).theme;
    const int below = abovePicture + places.side;
    const QRect chosen = place(places, m_games.checkedId());
    const QPointF middle(chosen.center().x(), chosen.top() + abovePicture + places.side / 2.0);
    paintGlow(painter, middle,
              {std::min({glowRadius * places.side, middle.x(), width() - middle.x()}),
               abovePicture + places.side / 2.0},
              *this);
    for (int plank = 0; plank < planks(); ++plank) {
        const QRectF wood(0, plank * (rowHeight(places) + space::tight) + below, width(), plankHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(Qt::black, theme == Theme::Dark ? 0.35F : 0.1F));
        painter.drawRoundedRect(wood.adjusted(6, 4, -6, 6), 3, 3);
        paintWood(painter, wood, 3, static_cast<quint32>(plank), theme);
    }
    const QRect free = place(places, static_cast<int>(m_games.buttons().size()));
    if (free.width() < places.side)
        return;
    painter.translate(free.center().x() - places.side / 2.0, free.top() + abovePicture);
    paintLamp(painter, places.side, *this);
}

} // namespace ui
