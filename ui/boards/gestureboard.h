#pragma once

#include "boards/accessiblecells.h"
#include "boards/board.h"
#include "boards/gesturescene.h"
#include "boards/turnring.h"

#include <QTimer>
#include <QVariantAnimation>

namespace ui {

// The table of rock-paper-scissors: a circle of gestures to choose from, or a search among many, and between
// the rounds everybody's throws as they turn over. Nothing is chosen to begin with: one click, the arrows,
// its number or its name chooses a gesture, a second click on it, *Throw*, Enter or Space throws it. Every
// gesture is an accessible child, and every throw once it is opened.
class GestureBoard : public Board, public AccessibleCells
{
    Q_OBJECT

public:
    explicit GestureBoard(QWidget *parent = nullptr);

    void showView(const QJsonObject &view, const BoardSituation &situation) override;
    void setPlayers(const QStringList &namesBySeat) override;
    void setLooks(const QList<PlayerLook> &bySeat) override;
    void setGrain(quint32) override {}

    [[nodiscard]] int gestures() const { return m_scene.view.gestures; }
    [[nodiscard]] std::optional<int> chosen() const { return m_scene.chosen; }
    // Whether the throws of the last round lie open, rather than the gestures to choose from.
    [[nodiscard]] bool isOpened() const { return m_scene.opened; }
    // Whether they are still turning over.
    [[nodiscard]] bool isTurning() const { return m_turning.state() == QVariantAnimation::Running; }
    [[nodiscard]] const QString &searchedFor() const { return m_scene.search; }
    [[nodiscard]] const std::vector<int> &found() const { return m_scene.found; }
    // What is under a point: a gesture to choose.
    [[nodiscard]] std::optional<int> gestureAt(QPointF point) const;
    [[nodiscard]] QPoint gestureCentre(int gesture) const;
    [[nodiscard]] QPoint actionCentre() const;

    void choose(int gesture);
    // Throws what is chosen, or says why that cannot be.
    void throwChosen();
    // From the opened throws to the next round.
    void goOn();

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellName(int index) const override;
    [[nodiscard]] QRect cellArea(int index) const override;
    [[nodiscard]] int cellUnder(QPoint point) const override;
    [[nodiscard]] int currentCellIndex() const override
    {
        return m_scene.opened ? -1 : m_scene.chosen.value_or(-1);
    }
    void focusCell(int index) override;
    void pressCell(int index) override;

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    [[nodiscard]] QSize sizeHint() const override { return {560, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Opening { Still, Turning };

    void connectMotion();
    void relayout();
    void refresh();
    void showRounds(const GestureView &before);
    void open(Opening how);
    void close();
    void search(const QString &text);
    void scrollToChosen();
    void step(int by);
    void stepFound(int by);
    [[nodiscard]] std::optional<int> strideOf(const QKeyEvent &event) const;
    [[nodiscard]] bool steer(const QKeyEvent &event);
    [[nodiscard]] bool erase(const QKeyEvent &event);
    [[nodiscard]] bool writes(const QKeyEvent &event) const;
    // `latin` is what the key means on a Latin layout, or null.
    void write(const QString &text, QChar latin = {});
    void describeOpened();
    [[nodiscard]] QRectF action() const;

    GestureScene m_scene;
    BoardSituation m_situation;
    std::optional<int> m_seen; // how many rounds were decided when this match was last looked at
    bool m_byKeyboard = false;
    std::optional<QPointF> m_pressed;
    bool m_clicked = false; // the last click has chosen a gesture
    int m_number = 0;       // that is being typed; 0: none
    int m_rolled = 0;       // of the mouse's wheel, in eighths of a degree
    QVariantAnimation m_turning;
    TurnRing m_ring{*this};
    QTimer m_lying; // until the opened throws make way by themselves
};

} // namespace ui
