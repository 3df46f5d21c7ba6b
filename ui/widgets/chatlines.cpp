#include "widgets/chatlines.h"

#include "style/style.h"
#include "widgets/avatar.h"
#include "widgets/label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int mostLines = 300;
static constexpr int mostRounds = 20; // of layout, until nothing that is seen is a guess
static constexpr int scrollStep = 20;
static constexpr int atTheSides = 16;
static constexpr int besideFigure = avatarSize::chat + 10;
static constexpr int belowName = 1;
static constexpr int noteFlags = Qt::AlignHCenter | Qt::TextWordWrap;

namespace {

// A line, and how it is laid out.
class ChatItem : public QStandardItem
{
public:
    explicit ChatItem(const ChatEntry &entry);

    // The tool tip has the name where it is shortened.
    [[nodiscard]] QVariant data(int role) const override;
    // For that room in px. Gives whether it was not.
    bool layOut(const QWidget &view, int width);
    // A guess until it has been laid out for that width.
    [[nodiscard]] int height(const QFont &font, int width) const;
    // From there on, as high as it is.
    void paint(QPainter &painter, const QPoint &from, Qt::LayoutDirection direction,
               const QWidget &view) const;

private:
    [[nodiscard]] bool isNote() const { return m_entry.name.isEmpty(); }
    void layOutSaid(const QFont &font, int width); // of the name

    ChatEntry m_entry;
    QTextLayout m_layout; // of the text
    QFont m_nameFont;
    QString m_name; // what is shown of it
    int m_nameHeight = 0;
    int m_width = 0;
    int m_height = 0; // of all
};

ChatItem::ChatItem(const ChatEntry &entry)
    : QStandardItem(entry.text)
    , m_entry(entry)
    , m_layout(QString(entry.text).replace(u'\n', QChar::LineSeparator))
{
    setEditable(false);
    setAccessibleText(isNote() ? entry.text : u"%1: %2"_s.arg(entry.name, entry.text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
}

QVariant ChatItem::data(int role) const
{
    if (role != Qt::ToolTipRole)
        return QStandardItem::data(role);
    return m_name == m_entry.name ? QVariant() : Qt::convertFromPlainText(m_entry.name);
}

bool ChatItem::layOut(const QWidget &view, int width)
{
    const QFont font = ui::font(view, isNote() ? TypeRole::Small : TypeRole::Body);
    if (width == m_width && font == m_layout.font())
        return false;
    m_layout.setFont(font);
    m_width = width;
    if (isNote())
        m_height = QFontMetrics(font).boundingRect(0, 0, width, width, noteFlags, m_entry.text).height();
    else
        layOutSaid(ui::font(view, TypeRole::Tag), width - besideFigure);
    return true;
}

void ChatItem::layOutSaid(const QFont &font, int width)
{
    m_nameHeight =
        QFontMetrics(font).boundingRect(0, 0, width, width, Qt::TextSingleLine, m_entry.name).height();
    m_nameFont = fitted(font, m_entry.name, width, ui::font(TypeRole::Tag).pixelSize());
    m_name = QFontMetrics(m_nameFont).elidedText(m_entry.name, Qt::ElideRight, width);
    const int textHeight = breakIntoLines(m_layout, width);
    m_height = std::max(avatarSize::chat, m_nameHeight + belowName + textHeight);
}

int ChatItem::height(const QFont &font, int width) const
{
    if (m_height > 0)
        return m_height;
    const QFontMetrics metrics(font);
    const auto wide = metrics.averageCharWidth() * static_cast<int>(m_entry.text.size());
    return std::max(avatarSize::chat, (1 + wide / width) * metrics.height());
}

void ChatItem::paint(QPainter &painter, const QPoint &from, Qt::LayoutDirection direction,
                     const QWidget &view) const
{
    const QRect all(from, QSize(m_width, m_height));
    painter.setPen(colour(view, isNote() ? Role::Muted : Role::Text));
    painter.setFont(isNote() ? m_layout.font() : m_nameFont);
    if (isNote()) {
        painter.drawText(all, noteFlags | Qt::AlignVCenter, m_entry.text);
        return;
    }
    const QRect figure(from, QSize(avatarSize::chat, avatarSize::chat));
    const QRect name(from + QPoint(besideFigure, 0), QSize(m_width - besideFigure, m_nameHeight));
    painter.drawPixmap(QStyle::visualRect(direction, all, figure),
                       figurePixmap(m_entry.figure, avatarSize::chat, view));
    const QRect shown = QStyle::visualRect(direction, all, name);
    painter.drawText(shown, Qt::AlignVCenter | Qt::TextSingleLine, m_name);
    m_layout.draw(&painter, shown.topLeft() + QPoint(0, m_nameHeight + belowName));
}

ChatItem &itemAt(const QModelIndex &line)
{
    return *static_cast<ChatItem *>(
        static_cast<const QStandardItemModel *>(line.model())->itemFromIndex(line));
}

class ChatDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // With the room above it; below the last there is as much.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &line) const override
    {
        const bool isLast = line.row() == line.model()->rowCount() - 1;
        const int height = itemAt(line).height(option.font, std::max(option.widget->width(), 1));
        return {1, (isLast ? 2 : 1) * space::row + height};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &line) const override
    {
        itemAt(line).paint(*painter, {atTheSides, option.rect.top() + space::row}, option.direction,
                           *option.widget);
    }
};

} // namespace

ChatLines::ChatLines(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(std::make_unique<ChatDelegate>(this).release());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalScrollBar()->setSingleStep(scrollStep);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAutoScroll(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(addAction(Label::tr("Copy")), &QAction::triggered, this, [this] {
        if (m_pressed.isValid())
            QGuiApplication::clipboard()->setText(m_pressed.data().toString());
    });
}

void ChatLines::clear()
{
    m_model->clear();
    m_belowSight = 0;
}

void ChatLines::append(const ChatEntry &entry)
{
    const int value = verticalScrollBar()->value();
    m_model->appendRow(std::make_unique<ChatItem>(entry).release());
    if (m_model->rowCount() > mostLines)
        m_model->removeRow(0);
    if (m_belowSight == 0)
        return;
    QListView::doItemsLayout();
    m_belowSight = verticalScrollBar()->maximum() - value;
}

QStringList ChatLines::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->item(row)->accessibleText());
    return texts;
}

void ChatLines::doItemsLayout()
{
    const QScopedValueRollback busy(m_isLayingOut, true);
    QScrollBar &bar = *verticalScrollBar();
    int rounds = 0;
    do {
        QListView::doItemsLayout();
        bar.setValue(bar.maximum() - m_belowSight);
    } while (layOutSeen() && ++rounds < mostRounds);
    m_belowSight = bar.maximum() - bar.value();
}

bool ChatLines::layOutSeen()
{
    const int width = std::max(viewport()->width() - 2 * atTheSides, 2 * besideFigure);
    bool isNew = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex line = m_model->index(row, 0);
        if (visualRect(line).intersects(viewport()->rect()) && itemAt(line).layOut(*this, width))
            isNew = true;
    }
    return isNew;
}

int ChatLines::verticalOffset() const
{
    return QListView::verticalOffset() - std::max(viewport()->height() - contentsSize().height(), 0);
}

void ChatLines::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (!m_isLayingOut)
        doItemsLayout();
}

// No line becomes the current one.
void ChatLines::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    event->ignore();
}

void ChatLines::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void ChatLines::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (m_isLayingOut)
        return;
    m_belowSight = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    scheduleDelayedItemsLayout(); // of what comes into sight
}

} // namespace ui
