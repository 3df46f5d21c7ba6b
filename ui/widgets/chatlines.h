#pragma once

#include <QListView>
#include <QStandardItemModel>

namespace ui {

// A line of the chat: what somebody has said, or where there is no name a note of the room's own.
struct ChatEntry
{
    QString text;
    QString name = {};
    int figure = 0;
};

// What was said, the newest at the bottom. Only what is seen is laid out, as hostile lines take milliseconds;
// how high the others are is a guess. Whoever is at the end stays there when lines come.
class ChatLines : public QListView
{
    Q_OBJECT

public:
    explicit ChatLines(QWidget *parent = nullptr);

    // The oldest goes where there are too many.
    void append(const ChatEntry &entry);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_model->rowCount() == 0; }
    // The oldest first, as a screen reader tells them.
    [[nodiscard]] QStringList texts() const;

    void doItemsLayout() override;

protected:
    // Below zero where there is more room than lines: they lie at the bottom.
    [[nodiscard]] int verticalOffset() const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // Gives whether there was anything to be laid out.
    bool layOutSeen();

    QStandardItemModel *m_model;
    QPersistentModelIndex m_pressed; // last; to be copied
    int m_belowSight = 0;            // px that are left to scroll
    bool m_isLayingOut = false;
};

} // namespace ui
