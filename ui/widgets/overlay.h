#pragma once

#include "widgets/card.h"

namespace ui {

// A card on top of something that stays readable at half its strength, and in its place.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Middle, Top };
    // Takes the content over.
    Overlay(QWidget *parent, QWidget *content, Where where);

    // Lies on `covered` from now on, which is within the overlay's parent.
    void cover(QWidget *covered);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_covered = nullptr; // lives as long as the parent
};

} // namespace ui
