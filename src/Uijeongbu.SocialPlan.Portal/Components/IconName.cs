namespace Uijeongbu.SocialPlan.Portal.Components;

/// <summary>The icons of <c>IconSprite.razor</c>. An icon never stands alone for a meaning: a word stands beside it.</summary>
public enum IconName
{
    /// <summary>Two waves: consistent within rounding.</summary>
    Approx,

    /// <summary>Crossed square: mismatch, far below.</summary>
    Bad,

    /// <summary>A bell: notifications.</summary>
    Bell,

    /// <summary>A document.</summary>
    Book,

    /// <summary>Arrow down: cut off instead of rounded.</summary>
    Down,

    /// <summary>Arrow into a tray: download.</summary>
    Download,

    /// <summary>Flag: above 130 %, sample mark.</summary>
    Flag,

    /// <summary>Circled i: explanation.</summary>
    Info,

    /// <summary>A medal on its ribbon: an award.</summary>
    Medal,

    /// <summary>Three lines: menu.</summary>
    Menu,

    /// <summary>Dashed circle: not entered.</summary>
    Missing,

    /// <summary>Circled dash: not applicable.</summary>
    None,

    /// <summary>Circled check: met, match.</summary>
    Ok,

    /// <summary>Magnifying glass.</summary>
    Search,

    /// <summary>Two arrows: another formula.</summary>
    Swap,

    /// <summary>Triangle: below target, please check.</summary>
    Warn,

    /// <summary>Cross: close.</summary>
    Close,

    /// <summary>A clock: deadline.</summary>
    Clock,

    /// <summary>A table: entering results.</summary>
    Grid,

    /// <summary>A house: what is due.</summary>
    Home,

    /// <summary>Padlock: cannot be changed.</summary>
    Lock,

    /// <summary>A bare check: saved.</summary>
    Saved,

    /// <summary>Arrow back: undo.</summary>
    Undo,

    /// <summary>A person.</summary>
    User,

    /// <summary>Cross of two strokes: a new one.</summary>
    Plus,

    /// <summary>Pen: edit.</summary>
    Pen,

    /// <summary>A clipboard: paste.</summary>
    Paste,
}
