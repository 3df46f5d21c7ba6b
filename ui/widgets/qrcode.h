#pragma once

#include <QWidget>

#include <vector>

namespace ui {

// A text to be scanned: black on white in every theme, with the quiet margin that readers need.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);

    // A text too long to be drawn, or an empty one, leaves isEmpty().
    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_modules == 0; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_modules = 0; // on each side
    std::vector<bool> m_dark;
};

} // namespace ui
