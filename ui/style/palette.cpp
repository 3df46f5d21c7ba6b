#include "style/palette.h"

#include "style/style.h"

#include <array>

namespace ui {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Role; tst_style holds the contrasts between them to what can be read.
constexpr std::array<Pair, roleCount> roles{{
    {0xffF4F1EA, 0xff151A18}, // Window
    {0xffFFFDF8, 0xff1E2522}, // Card
    {0xffDED7C9, 0xff35413B}, // Line
    {0xff8D8778, 0xff6F7D75}, // Edge
    {0xff1D2623, 0xffECEAE3}, // Text
    {0xff59645E, 0xffA5B0A9}, // Muted
    {0xff1F5546, 0xff7CC7A8}, // Accent
    {0xffFFFFFF, 0xff0E1A15}, // OnAccent
    {0xffDDE9E1, 0xff25352E}, // Soft
    {0xffF0B04A, 0xffF0B04A}, // Lamp
    {0xff8F5C10, 0xffF0B04A}, // Warning
    {0xff2A7248, 0xff7CCB96}, // Positive
    {0xffAF3426, 0xffF28B7D}, // Danger
    {0xffDDB985, 0xff7A5B38}, // Wood
    {0xff8A6234, 0xff3A2A17}, // WoodLine
    {0xff2A6553, 0xff1D4A3D}, // Felt
    {0xff215143, 0xff163A30}, // FeltDeep
    {0xffF7F1E2, 0xffF7F1E2}, // Bone
    {0xffFFD68A, 0xffB98235}, // Pool
    {0xff8A6234, 0xffF0B04A}, // PoolRim
    {0xff1D2623, 0xff1D2623}, // Ink
}};

constexpr std::array<QRgb, 8> seats{0xffCF4A2E, 0xff245C9C, 0xffF3DA66, 0xff4A2460,
                                    0xff2F8F7B, 0xffEC9AC0, 0xff141C24, 0xffBFE2F6};

int seatIndex(int seat)
{
    return seat < 0 ? 0 : seat % static_cast<int>(seats.size());
}

} // namespace

QColor colour(Theme theme, Role role)
{
    const Pair &pair = roles.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(theme == Theme::Light ? pair.light : pair.dark);
}

QColor colour(const QWidget &widget, Role role)
{
    return colour(lookOf(widget).theme, role);
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QColor mixed(const QColor &over, const QColor &under, float part)
{
    const auto mix = [part](float a, float b) { return a * part + b * (1 - part); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor seatColour(int seat)
{
    return QColor::fromRgb(seats.at(static_cast<std::size_t>(seatIndex(seat))));
}

QColor seatRim(int seat, Theme theme)
{
    const int index = seatIndex(seat);
    const bool dark = index == 1 || index == 3 || index == 6;
    const bool pale = index == 2 || index == 7;
    if (dark && theme == Theme::Dark)
        return colour(theme, Role::Bone);
    if (!pale || theme == Theme::Dark)
        return {};
    return faded(colour(theme, Role::Ink), 0.4F);
}

} // namespace ui
