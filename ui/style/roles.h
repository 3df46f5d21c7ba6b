#pragma once

namespace ui {

enum class Theme { Light, Dark };

// What a colour is for. A widget asks for a role, never for a colour.
enum class Role {
    Window, // the room
    Card,   // panels, bars
    Line,   // hairlines; only divides
    Edge,   // outlines that must be seen: switch, tick box, free seat
    Text,
    Muted,
    Accent, // the one main action of a page
    OnAccent,
    Soft, // chosen row, tag
    Lamp, // here and now; never for text on light, never on wood
    Warning,
    Positive,
    Danger,
    Wood,
    WoodLine,
    Felt,
    FeltDeep, // wells, holes
    Bone,     // discs and pegs
    Pool,     // lamp light lying on wood
    PoolRim,
    Ink, // drawing on bone and lamp, in both themes
};
inline constexpr int roleCount = static_cast<int>(Role::Ink) + 1;

// What a text is for; sizes in px at 100 %.
enum class TypeRole {
    Address,   // 38/700
    PageTitle, // 30/700
    BoardLine, // 20/700
    CardTitle, // 19/700
    Body,      // 15/400
    Strong,    // 15/600
    Small,     // 13/400
    Tag,       // 13/600
};

// What a push button is for.
enum class ButtonKind {
    Main,  // the one main action of a page
    Quiet, // outlined
    Link,  // underlined text in accent
    Icon,  // icon only; the text is its accessible name and tool tip
};

// What is painted below a widget: the frame of a QFrame, and what draws PE_Frame itself.
enum class Ground {
    Well, // to write, read or choose in
    Tag,  // soft, with round ends
};

// Spacing, in px.
namespace space {
inline constexpr int unit = 4;
inline constexpr int tight = 8;
inline constexpr int row = 12;
inline constexpr int card = 16;
inline constexpr int column = 24;
inline constexpr int page = 24;
inline constexpr int home = 72;
inline constexpr int control = 40;
inline constexpr int mainControl = 48;
inline constexpr int largeControl = 56;
}

// Corner radii, in px.
namespace radius {
inline constexpr int control = 10;
inline constexpr int card = 14;
inline constexpr int board = 18;
}

} // namespace ui
