#pragma once

#include "widgets/card.h"
#include "widgets/troublecard.h"

namespace ui {

// A trouble on top of something that stays readable at half its strength, and in its place.
class Veil : public QWidget
{
    Q_OBJECT

public:
    explicit Veil(QWidget *parent);

    // Lies on `covered` from now on, which is within the veil's parent.
    void cover(QWidget *covered);
    [[nodiscard]] TroubleCard *card() const { return m_trouble; }

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_covered = nullptr; // lives as long as the parent
    TroubleCard *m_trouble;
};

} // namespace ui
