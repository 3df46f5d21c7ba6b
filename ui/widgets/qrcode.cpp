#include "widgets/qrcode.h"

#include "style/style.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace ui {

static constexpr int quietZone = 4; // modules, ISO/IEC 18004
static constexpr int codeSide = 192;
static constexpr int leastModule = 3; // px that a phone still reads from a screen

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        bytes.isEmpty() || bytes.contains('\0')
            ? nullptr
            : QRcode_encodeString8bit(bytes.constData(), 0, bytes.size() < 150 ? QR_ECLEVEL_M : QR_ECLEVEL_L),
        &QRcode_free);
    if (code) {
        m_modules = code->width;
        const auto count = static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules);
        for (std::size_t i = 0; i < count; ++i)
            m_dark.push_back(code->data[i] & 1);
    }
    setAccessibleDescription(isEmpty() ? QString() : tr("Holds the invitation: %1").arg(text));
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int across = m_modules + 2 * quietZone;
    const int needed = across * std::max(codeSide / across, leastModule);
    return {needed, needed};
}

// In pixels of the screen, so that every module is as wide as every other.
void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(*this, Role::Line), 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    if (isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    const int pixels = qFloor(std::min(width(), height()) * ratio);
    const int module = std::max(1, pixels / (m_modules + 2 * quietZone));
    const int start = (pixels - module * m_modules) / 2;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.scale(1 / ratio, 1 / ratio);
    std::size_t i = 0;
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (m_dark[i++])
                painter.fillRect(start + x * module, start + y * module, module, module, Qt::black);
        }
    }
}

} // namespace ui
