using Uijeongbu.SocialPlan.Domain.Files;

namespace Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

/// <summary>What became of a picture.</summary>
internal enum FilteredPicture
{
    /// <summary>Cut off or no picture: what was written is worth nothing.</summary>
    Broken,

    /// <summary>There was nothing to take out.</summary>
    Clean,

    /// <summary>What the camera or a program wrote into it was taken out.</summary>
    Stripped,
}

/// <summary>
/// Copies a picture without what says where, when, by whom and with what it was made, and without anything that hangs on it. The picture is
/// not touched: its points are copied as they are, with their colours and the way up.
/// </summary>
internal static class PictureFilter
{
    /// <summary>Whether files of this kind go through here.</summary>
    public static bool IsFor(AttachmentType type) => type == AttachmentType.Jpeg || type == AttachmentType.Png;

    /// <summary>Neither stream is closed.</summary>
    public static FilteredPicture Copy(AttachmentType type, Stream from, Stream to)
    {
        BufferedStream source = new(from, 64 * 1024);
        BufferedStream target = new(to, 64 * 1024);
        var done = type == AttachmentType.Jpeg ? new JpegFilter(source, target).Copy() : new PngFilter(source, target).Copy();
        target.Flush();
        return done;
    }
}
