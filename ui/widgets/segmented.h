#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace ui {

// A choice among a few, all in sight; arrows move between them.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    Segmented(const QString &accessibleName, const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    // Marks a choice that has something new; choosing it takes the mark away.
    void markNew(int index);
    // Shows a choice without emitting chosen().
    void setCurrent(int index);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setNew(int index, bool isNew);

    QButtonGroup m_group;
};

} // namespace ui
