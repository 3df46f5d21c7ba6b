#pragma once

#include <QLineEdit>

namespace ui {

class GestureChoice;

// Where the many gestures are searched, on the felt. Keys that choose and throw are left to the board that it
// lies on.
class GestureField : public QLineEdit
{
    Q_OBJECT

public:
    explicit GestureField(QWidget *board);

    // In the board's coordinates; the text is larger where the table is.
    void place(const QRect &area, qreal textScale);
    // Says what the text has found among so many gestures.
    void showFound(const GestureChoice &choice, int gestures);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool finds(const QString &typed) const;
    void fit();

    qreal m_textScale = 1;
    int m_gestures = 0;
    QString m_count; // "4 of 101"
    bool m_showsCount = false;
};

} // namespace ui
