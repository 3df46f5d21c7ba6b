#pragma once

#include "widgets/scrollpane.h"

#include <QHash>
#include <QVBoxLayout>

#include <functional>

namespace ui {

// Rows of one kind, one below the other, each with a key. A row stays for as long as its key does, and with
// it its focus and what is open in it. Rows that take the keyboard are one stop for Tab; Up, Down, Home and
// End go from one to the next.
class RowList : public QWidget
{
    Q_OBJECT

public:
    enum class Between { Room, Hairline };
    using Maker = std::function<QWidget *(const QString &key)>;

    explicit RowList(int spacing = 0, Between between = Between::Room);

    // Rows with these keys from top to bottom; those that are new are made, and belong to the list.
    void setKeys(const QStringList &keys, const Maker &make);
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    // Null: there is none.
    template<typename Row>
    [[nodiscard]] Row *row(const QString &key) const
    {
        return qobject_cast<Row *>(m_rows.value(key));
    }

    // px where they are that wide.
    [[nodiscard]] int heightOfAll(int width) const;
    [[nodiscard]] int heightOfHighest(int width) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QStringList &keys, const Maker &make);
    void remove(const QString &key);
    bool moveFocus(const QString &from, int pressed);
    // The one stop for Tab.
    void stopAt(const QString &key);

    QVBoxLayout *m_column;
    Between m_between;
    QStringList m_keys;
    QHash<QString, QWidget *> m_rows;
    QString m_stop;
    bool m_takesKeyboard = false; // whether its rows do
};

// A list that scrolls where there is no room for all its rows; it is never higher than they are.
class RowPane : public ScrollPane
{
    Q_OBJECT

public:
    // Takes the list over. So many rows are always seen: as high as the highest, or of that height in px. It
    // asks for as much as a scroll area does, or for all rows.
    enum class Asks { Some, All };
    RowPane(RowList *rows, Asks asks, int leastRows, int rowHeight = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    RowList &m_list;
    Asks m_asks;
    int m_leastRows;
    int m_rowHeight;
};

} // namespace ui
