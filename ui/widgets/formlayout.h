#pragma once

#include <QFormLayout>

namespace ui {

// Labels and fields side by side; a field that does not fit there lies below its label. QFormLayout remembers
// the height for two widths, of which one is that of its size hint, but the heights of the rows only for the
// width it was asked about last, and lays them out with these. So it is asked about one px less where it
// would be as wide as its hint.
class FormLayout : public QFormLayout
{
public:
    explicit FormLayout(QWidget *parent);

    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int unlikeHint(int width) const;
};

} // namespace ui
