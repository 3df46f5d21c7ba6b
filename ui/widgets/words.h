#pragma once

#include "widgets/label.h"

namespace ui {

// A text that breaks anywhere where its words are too long for the line, such as what strangers write. Its
// context menu copies it.
class Words : public Label
{
    Q_OBJECT

public:
    explicit Words(const QString &text, TypeRole type = TypeRole::Body, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copy() const;
};

} // namespace ui
