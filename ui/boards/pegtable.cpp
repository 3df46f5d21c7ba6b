#include "boards/pegtable.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

class CellModel : public QAbstractTableModel
{
public:
    CellModel(const GuessGridScene &scene, PegTable::Wording word, QObject *parent)
        : QAbstractTableModel(parent)
        , m_scene(scene)
        , m_word(word)
    {
    }

    void show(int rows)
    {
        const int columns = m_scene.metrics.length + 2;
        if (m_rows != rows || m_columns != columns) {
            beginResetModel();
            m_rows = rows;
            m_columns = columns;
            endResetModel();
        } else if (rows > 0) {
            emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return m_columns; }
    [[nodiscard]] QVariant headerData(int, Qt::Orientation, int) const override { return {}; }
    [[nodiscard]] QVariant data(const QModelIndex &cell, int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_word(m_scene, cell.row(), cell.column()) : QVariant();
    }

private:
    const GuessGridScene &m_scene;
    PegTable::Wording m_word;
    int m_rows = 0;
    int m_columns = 0;
};

namespace {

class CellPainter : public QAbstractItemDelegate
{
public:
    CellPainter(const GuessGridScene &scene, PegTable::Painting painting, QTableView *table)
        : QAbstractItemDelegate(table)
        , m_table(*table)
        , m_scene(scene)
        , m_paint(painting)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const int high = m_table.verticalHeader()->defaultSectionSize();
        const int more = option.rect.height() - high; // above the first row and below the last
        const int above = index.row() > 0 ? 0 : index.model()->rowCount() > 1 ? more : more / 2;
        const QRectF area(option.rect.x(), option.rect.y() + above, option.rect.width(), high);
        m_paint(*painter, m_scene,
                {.area = area,
                 .row = index.row(),
                 .column = index.column(),
                 .hasFocus = option.state.testFlag(QStyle::State_HasFocus)});
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {};
    }

private:
    const QTableView &m_table;
    const GuessGridScene &m_scene;
    PegTable::Painting m_paint;
};

} // namespace

PegTable::PegTable(const GuessGridScene &scene, Painting paint, Wording word, QWidget *parent)
    : QTableView(parent)
    , m_scene(scene)
    , m_cells(new CellModel(scene, word, this))
{
    setModel(m_cells);
    setItemDelegate(new CellPainter(scene, paint, this));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalScrollBar()->setEnabled(false); // no wheel pushes the guesses aside
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ownFocus", true);
    viewport()->setAutoFillBackground(false);
    // Only a screen reader selects: what is pressed is taken below.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &now) {
                if (now.isEmpty())
                    return;
                const QModelIndex cell = now.indexes().constFirst();
                clearSelection();
                choose(cell, Qt::LeftButton);
            });
}

void PegTable::setMeasures(int rowHeight, int rowsSeen, int around)
{
    m_around = around;
    m_cells->show(m_cells->rowCount({}));
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setDefaultSectionSize(m_scene.metrics.pitch);
    setColumnWidth(0, m_scene.metrics.labelWidth());
    setColumnWidth(m_scene.metrics.length + 1, m_scene.metrics.answerWidth());
    setFixedHeight(rowsSeen * rowHeight + 2 * around);
}

void PegTable::showRows(int rows, int entryRow)
{
    const int before = m_cells->rowCount({});
    m_cells->show(rows);
    const int high = verticalHeader()->defaultSectionSize();
    if (before > 0 && before < rows)
        setRowHeight(before - 1, high); // which was the last: the header keeps its size
    setRowHeight(0, high + m_around);
    setRowHeight(rows - 1, high + (rows > 1 ? 1 : 2) * m_around);
    m_entryRow = entryRow;
    selectionModel()->setCurrentIndex(m_cells->index(entryRow, m_scene.symbols.cursor() + 1),
                                      QItemSelectionModel::NoUpdate);
}

bool PegTable::isEntry(const QModelIndex &cell) const
{
    return cell.isValid() && cell.row() == m_entryRow && cell.column() > 0
           && cell.column() <= m_scene.metrics.length;
}

void PegTable::choose(const QModelIndex &cell, Qt::MouseButton button)
{
    if (cell.isValid())
        emit cellChosen(cell.row(), cell.column(), isEntry(cell), button);
}

// A screen reader is told of a cell only where the keyboard is.
void PegTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTableView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void PegTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        QTableView::currentChanged(currentIndex(), {});
}

void PegTable::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void PegTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isEntry(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor
                                                                        : Qt::ArrowCursor);
}

void PegTable::mousePressEvent(QMouseEvent *event)
{
    choose(indexAt(event->position().toPoint()), event->button());
}

} // namespace ui
