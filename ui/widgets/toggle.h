#pragma once

#include <QCheckBox>

namespace ui {

// A switch. Its text is its accessible name and is not drawn; a label stands beside it.
class Toggle : public QCheckBox
{
    Q_OBJECT

public:
    explicit Toggle(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
