#include "boards/symbolpad.h"

#include "boards/boardaccess.h"
#include "boards/codetexts.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace ui {
namespace {

constexpr int betweenKeys = 6;
constexpr int widestKey = 46;
constexpr int leastKey = 34; // where all stand in one row

// To press a key is to choose its symbol, to switch it strikes that out.
class KeyAccess : public QAccessibleWidget
{
public:
    explicit KeyAccess(SymbolKey *key)
        : QAccessibleWidget(key, QAccessible::Button)
        , m_key(*key)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_key.isStruck();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), toggleAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            m_key.click();
        else if (action == toggleAction())
            emit m_key.struck();
    }

private:
    SymbolKey &m_key;
};

QAccessibleInterface *keyAccess(const QString &, QObject *object)
{
    auto *key = qobject_cast<SymbolKey *>(object);
    return key ? std::make_unique<KeyAccess>(key).release() : nullptr;
}

} // namespace

SymbolKey::SymbolKey(QChar symbol, QWidget *parent)
    : Button(ButtonKind::Quiet, symbol, {}, parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(1); // where many share a row
    setMaximumWidth(widestKey);
}

void SymbolKey::show(bool isStruck, bool isUsable, PegLook look)
{
    m_isStruck = isStruck;
    m_isUsable = isUsable;
    m_look = look;
    setDim(isStruck || !isUsable);
    setVisible(true);
    tellName(*this, symbolText(symbol(), isStruck));
    setCursor(isUsable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void SymbolKey::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        emit struck();
    else
        Button::mousePressEvent(event);
}

void SymbolKey::paintEvent(QPaintEvent *)
{
    const bool isColoured = m_look == PegLook::Colours;
    const Look look = lookOf(*this);
    QFont digit = ui::font(*this, m_isStruck ? TypeRole::Body : TypeRole::Strong);
    digit.setPixelSize(qRound(17 * look.textScale));
    QStyleOptionButton key;
    initStyleOption(&key);
    key.fontMetrics = QFontMetrics(digit);
    key.state.setFlag(QStyle::State_On, m_isStruck || !m_isUsable);
    if (isColoured)
        key.text.clear();
    QStylePainter painter(this);
    painter.setFont(digit);
    painter.drawControl(QStyle::CE_PushButton, key);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = QRectF(rect()).center();
    if (isColoured) {
        painter.setOpacity(m_isStruck ? 0.6 : 1);
        paintPeg(painter, middle, std::min(width(), height()) - (m_isStruck ? 17 : 11), symbol(), m_look,
                 look.theme);
        painter.setOpacity(1);
    }
    if (!m_isStruck)
        return;
    const qreal half = std::min(11.0, 0.3 * width());
    painter.setPen(QPen(ui::colour(look.theme, isColoured ? Role::Text : Role::Muted), 1.8, Qt::SolidLine,
                        Qt::RoundCap));
    const QPointF way = isColoured ? QPointF(half + 4, -half - 4) : QPointF(half, 0);
    painter.drawLine(middle - way, middle + way);
}

SymbolPad::SymbolPad(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    QAccessible::removeFactory(keyAccess);
    QAccessible::installFactory(keyAccess);
    setToolTip(tr("Right-click a symbol to strike it out in your notebook; nobody else sees that."));
    setLayoutDirection(Qt::LeftToRight); // as codes read
    m_rows->setSpacing(betweenKeys);
    for (int row = 0; row < 2; ++row) {
        auto keys = std::make_unique<QHBoxLayout>();
        keys->setSpacing(betweenKeys);
        keys->setAlignment(Qt::AlignHCenter);
        m_rows->addLayout(keys.release());
    }
}

void SymbolPad::makeKeys(const QString &symbols)
{
    qDeleteAll(std::exchange(m_keys, {}));
    for (const QChar symbol : symbols) {
        SymbolKey *key = m_keys.emplace_back(new SymbolKey(symbol, this));
        connect(key, &SymbolKey::clicked, this, [this, symbol] { emit symbolChosen(symbol); });
        connect(key, &SymbolKey::struck, this, [this, symbol] { emit symbolStruck(symbol); });
    }
}

void SymbolPad::show(const QString &symbols, const QSet<QChar> &struck, bool isUsable, PegLook look)
{
    if (!std::ranges::equal(symbols, m_keys, {}, {}, &SymbolKey::symbol))
        makeKeys(symbols);
    for (SymbolKey *key : m_keys)
        key->show(struck.contains(key->symbol()), isUsable, look);
}

void SymbolPad::fit(int width, bool isLow)
{
    const auto count = static_cast<int>(m_keys.size());
    const bool isSplit = count * (leastKey + betweenKeys) - betweenKeys > width;
    const int usual = isLow ? 34 : isSplit ? 38 : 44;
    const int inARow = isSplit ? (count + 1) / 2 : count;
    setFixedWidth(width);
    setContentsMargins(0, 0, 0, isLow ? 8 : 14);
    const bool isPlaced = m_rows->itemAt(0)->layout()->count() == inARow
                          && m_rows->itemAt(1)->layout()->count() == count - inARow;
    for (int index = 0; index < count; ++index) {
        SymbolKey *key = m_keys[static_cast<std::size_t>(index)];
        key->setFixedHeight(qRound(usual * std::min(lookOf(*this).textScale, 1.2)));
        if (!isPlaced)
            m_rows->itemAt(index < inARow ? 0 : 1)->layout()->addWidget(key);
    }
    m_rows->activate(); // for its size hint
}

} // namespace ui
