#pragma once

#include "widgets/card.h"

class QVBoxLayout;

namespace ui {

// A card on top of something that stays readable at half its strength, and in its place.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Middle, Top };
    Overlay(QWidget *parent, Where where);

    // Takes the card over.
    void add(Card *card);
    // Lies on `covered` from now on, which is within the overlay's parent.
    void cover(QWidget *covered);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QVBoxLayout *m_column;
    QWidget *m_covered = nullptr; // lives as long as the parent
};

} // namespace ui
