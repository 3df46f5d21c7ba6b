#pragma once

#include "style/style.h"

#include <QPointer>
#include <QProxyStyle>

class QFocusFrame;

namespace ui {

// Fusion, dressed as Parlor: all controls, and the focus ring around whatever has the keyboard. A widget that
// draws its own focus sets the property `ownFocus`; one with another corner than a control's sets
// `focusRadius`; a field that lies on felt sets `onFelt`. What widgets are told by dress() and the like they
// get here, whenever there is another look.
class ParlorStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ParlorStyle(const Look &look);
    ~ParlorStyle() override;

    [[nodiscard]] const Look &look() const { return m_look; }

    void polish(QApplication *application) override;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followFocus(QWidget *focused);
    bool drawButton(ControlElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget) const;
    // Of a menu or a list: what is chosen lies on soft ground, and is written like its neighbours.
    void drawChosen(ControlElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget) const;

    Look m_look;
    bool m_byKeyboard = false;
    QPointer<QFocusFrame> m_frame;
};

} // namespace ui
