#include "boards/guessgrid.h"

#include "boards/boardaccess.h"
#include "boards/codetexts.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

QString codeWord(const GuessGridScene &scene, int, int column)
{
    const int place = column - 1;
    if (place < 0 || place >= scene.metrics.length)
        return {};
    if (scene.entersCode())
        return placeText(scene.symbols, place);
    const bool isRead = scene.code == GuessGridScene::Code::Open && !scene.isUnderLid;
    return isRead ? scene.codeText.mid(place, 1) : QString();
}

// A guess is told before its places.
QString guessWord(const GuessGridScene &scene, int row, int column)
{
    const int place = column - 1;
    if (row < std::ssize(scene.rows)) {
        const GuessGridRow &guess = scene.rows[static_cast<std::size_t>(row)];
        return place < 0 ? guess.said : guess.guess.mid(place, 1);
    }
    const bool isPlace = row == scene.entryRow() && place >= 0 && place < scene.metrics.length;
    return isPlace ? placeText(scene.symbols, place) : QString();
}

} // namespace

GuessGrid::GuessGrid(QWidget *parent)
    : QWidget(parent)
    , m_code(new PegTable(m_scene, paintCodeCell, codeWord, this))
    , m_rows(new PegTable(m_scene, paintGuessCell, guessWord, this))
{
    setLayoutDirection(Qt::LeftToRight); // codes read so in every language
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_code);
    column->addWidget(m_rows);
    m_code->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_code, &PegTable::cellChosen, this,
            [this](int, int at, bool isEntry, Qt::MouseButton button) { choose(-1, at, isEntry, button); });
    connect(m_rows, &PegTable::cellChosen, this, &GuessGrid::choose);
    connectMotion(m_put, &GuessGridMotion::put);
    connectMotion(m_answer, &GuessGridMotion::answer);
    connectMotion(m_turn, &GuessGridMotion::turn);
}

void GuessGrid::connectMotion(BoardMotion &motion, int GuessGridMotion::*time)
{
    connect(&motion, &BoardMotion::changed, this, [this, &motion, time] {
        m_scene.motion.*time = motion.time();
        update();
    });
}

void GuessGrid::startMotion(const GuessGridScene &before)
{
    using Code = GuessGridScene::Code;
    const bool sameEntry = before.symbols.length() == m_scene.symbols.length();
    for (int place = 0; sameEntry && place < m_scene.symbols.length(); ++place) {
        if (m_scene.symbols.at(place) == before.symbols.at(place) || m_scene.symbols.at(place).isNull())
            continue;
        m_scene.motion.putPlace = place;
        m_put.run(puttingTime);
    }
    const auto answers = [](const GuessGridScene &scene) {
        return std::ranges::count(scene.rows, false, &GuessGridRow::isPending);
    };
    if (answers(m_scene) == answers(before) + 1) {
        m_answer.run(answeringTime);
        announceNewest();
    }
    const bool isUncovered = m_scene.code == Code::Open && before.code == Code::Covered;
    if (isUncovered || (m_scene.codeText == before.codeText && m_scene.isUnderLid != before.isUnderLid))
        m_turn.run(turningTime(m_scene.metrics.length));
}

void GuessGrid::show(GuessGridScene scene)
{
    const GuessGridScene before = std::exchange(m_scene, std::move(scene));
    m_scene.motion = before.motion;
    const bool isMeasured = before.metrics == m_scene.metrics;
    if (!isMeasured)
        arrange();
    tellName(*m_code, codeText(m_scene));
    m_code->setToolTip(codeHint(m_scene));
    m_code->setAccessibleDescription(codeHint(m_scene));
    m_code->showRows(1, m_scene.entersCode() ? 0 : -1);
    tellName(*m_rows, m_scene.caption.title.isEmpty() ? CodeTexts::tr("Board") : m_scene.caption.whole());
    m_rows->showRows(m_scene.rowCount(), m_scene.entryRow());
    if (!isMeasured || before.rows != m_scene.rows || before.entersRow() != m_scene.entersRow())
        m_rows->scrollToBottom();
    startMotion(before);
    update();
}

void GuessGrid::arrange()
{
    const CodeMetrics &metrics = m_scene.metrics;
    constexpr int ringRoom = 3; // the cursor's ring is larger than a cell
    const int pad = metrics.rowPad() - ringRoom;
    layout()->setSpacing(pad);
    layout()->setContentsMargins(shadow, shadow + metrics.caption, shadow, shadow + pad);
    m_code->setMeasures(metrics.head(), 1, 0);
    m_rows->setMeasures(metrics.pitch, metrics.rows, ringRoom);
    setFixedSize(metrics.size() + QSize(2 * shadow, 2 * shadow + metrics.caption));
    layout()->activate();
}

PegTable *GuessGrid::keyboardTable() const
{
    return m_scene.entersCode() ? m_code : m_rows;
}

void GuessGrid::scroll(int rows)
{
    m_rows->verticalScrollBar()->setValue(m_rows->verticalScrollBar()->value() + rows);
}

QLineF GuessGrid::ledge() const
{
    const QSizeF area(m_scene.metrics.size().width(), m_scene.metrics.caption);
    const qreal from = captionWidth(area, m_scene.caption, m_scene.dress);
    return QLineF(from, area.height(), area.width(), area.height()).translated(shadow, shadow);
}

void GuessGrid::announceNewest()
{
    QAccessibleInterface *table = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(m_rows)
                                                          : nullptr;
    if (!table || !table->tableInterface())
        return;
    const int newest = static_cast<int>(m_scene.rows.size()) - 1;
    QAccessibleEvent event(table->tableInterface()->cellAt(newest, 0), QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void GuessGrid::choose(int row, int column, bool isEntry, Qt::MouseButton button)
{
    const int place = column - 1;
    if (isEntry)
        return emit placePressed(place, button);
    if (button != Qt::LeftButton)
        return;
    if (row < 0 && m_scene.isOwnCode)
        return emit codePressed();
    if (row < 0 || row >= std::ssize(m_scene.rows))
        return;
    const QString &guess = m_scene.rows[static_cast<std::size_t>(row)].guess;
    if (place >= 0 && place < guess.size())
        emit pegPressed(place, guess.at(place));
}

void GuessGrid::paintEvent(QPaintEvent *)
{
    const CodeMetrics &metrics = m_scene.metrics;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(shadow, shadow);
    paintCaption(painter, QRectF(0, 0, metrics.size().width(), metrics.caption), m_scene.caption,
                 m_scene.dress);
    painter.translate(0, metrics.caption);
    paintFelt(painter, m_scene);
}

} // namespace ui
