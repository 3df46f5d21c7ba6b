#include "widgets/movelist.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int moveHeight = 26;

MoveList::MoveList(QWidget *parent)
    : Card(parent)
    , m_table(new QTableWidget(0, 3))
    , m_order(new Button(ButtonKind::Link, tr("oldest first")))
{
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(3 * moveHeight);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(moveHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->setColumnWidth(0, 40);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(u"moves"_s);
    m_table->setAccessibleName(tr("Moves"));
    m_table->installEventFilter(this);
    m_table->viewport()->setAutoFillBackground(false);

    auto *top = fillBox(new QHBoxLayout, {{plainLabel(tr("Moves"), TypeRole::Strong), 1}, m_order});
    fillBox(new QVBoxLayout(this), space::unit, {top, {m_table, 1}});

    connect(m_table, &QTableWidget::cellClicked, this, &MoveList::choose);
    connect(m_order, &QPushButton::clicked, this, &MoveList::turnOrder);
}

void MoveList::show(const QStringList &moves, int current, MoveRows rows)
{
    const int inARow = rows == MoveRows::Pairs ? 2 : 1;
    const bool sameMoves = moves == m_moves && inARow == m_inARow;
    if (sameMoves && current == m_current)
        return; // where somebody has scrolled to stays
    m_moves = moves;
    m_inARow = inARow;
    m_current = current;
    if (!sameMoves)
        fill();
    mark();
}

int MoveList::rowOf(int move) const
{
    const int row = move / m_inARow;
    return m_newestFirst ? m_table->rowCount() - 1 - row : row;
}

void MoveList::fill()
{
    m_table->clearContents();
    m_table->setColumnHidden(2, m_inARow == 1);
    m_table->setRowCount((static_cast<int>(m_moves.size()) + m_inARow - 1) / m_inARow);
    for (int move = 0; move < m_moves.size(); ++move) {
        const int row = rowOf(move);
        if (move % m_inARow == 0) {
            auto *number = new QTableWidgetItem(QString::number(move / m_inARow + 1));
            number->setFlags(Qt::ItemIsEnabled);
            number->setForeground(colour(*this, Role::Muted));
            number->setFont(ui::font(*this, TypeRole::Small));
            m_table->setItem(row, 0, number);
        }
        m_table->setItem(row, 1 + move % m_inARow, new QTableWidgetItem(m_moves[move]));
    }
    fitRows();
}

// What is told of a round may take several lines.
void MoveList::fitRows()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_inARow == 1)
            m_table->resizeRowToContents(row);
        m_table->setRowHeight(row, std::max(m_inARow == 1 ? m_table->rowHeight(row) : 0, moveHeight));
    }
}

void MoveList::mark()
{
    m_table->clearSelection();
    for (int move = 0; move < m_moves.size(); ++move) {
        QTableWidgetItem *item = m_table->item(rowOf(move), 1 + move % m_inARow);
        const bool isCurrent = move == m_current - 1;
        item->setFont(ui::font(*this, isCurrent ? TypeRole::Tag : TypeRole::Small));
        item->setForeground(colour(*this, isCurrent ? Role::Accent : Role::Text));
        item->setBackground(isCurrent ? colour(*this, Role::Soft) : QColor(Qt::transparent));
        if (isCurrent)
            m_table->scrollToItem(item);
    }
}

void MoveList::choose(int row, int column)
{
    const int line = m_newestFirst ? m_table->rowCount() - 1 - row : row;
    const int move = line * m_inARow + std::max(column - 1, 0);
    emit positionChosen(std::min(move + 1, static_cast<int>(m_moves.size())));
}

void MoveList::turnOrder()
{
    m_newestFirst = !m_newestFirst;
    m_order->setText(m_newestFirst ? tr("newest first") : tr("oldest first"));
    fill();
    mark();
}

void MoveList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        fill();
        mark();
    }
}

bool MoveList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitRows();
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const int last = static_cast<int>(m_moves.size());
    const QHash<int, int> places{
        {Qt::Key_Left, m_current - 1}, {Qt::Key_Up, m_current - 1}, {Qt::Key_Right, m_current + 1},
        {Qt::Key_Down, m_current + 1}, {Qt::Key_Home, 0},           {Qt::Key_End, last}};
    if (const auto place = places.constFind(pressed->key()); place != places.cend()) {
        emit positionChosen(std::clamp(*place, 0, last));
        return true;
    }
    if (pressed->text().isEmpty() || !pressed->text().front().isPrint())
        return Card::eventFilter(watched, event);
    event->ignore(); // no letter looks for a move: what it means elsewhere, it means here
    return true;
}

} // namespace ui
