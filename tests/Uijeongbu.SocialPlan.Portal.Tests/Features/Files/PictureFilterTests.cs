using System.Text;
using Uijeongbu.SocialPlan.Domain.Files;
using Uijeongbu.SocialPlan.Portal.Features.Files.Pictures;

namespace Uijeongbu.SocialPlan.Portal.Tests.Features.Files;

/// <summary>Pictures are kept without where and by whom they were taken, and otherwise as they are.</summary>
public sealed class PictureFilterTests
{
    public static TheoryData<string, byte[]> Marked => new()
    {
        { "Exif", SamplePictures.WithExif(1) },
        { "XMP", SamplePictures.With(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(SamplePictures.Gps)]) },
        { "IPTC", SamplePictures.With(0xED, [.. "Photoshop 3.0\0"u8, .. Encoding.ASCII.GetBytes(SamplePictures.Gps)]) },
        { "comment", SamplePictures.With(0xFE, Encoding.ASCII.GetBytes(SamplePictures.Gps)) },
        { "unknown segment", SamplePictures.With(0xEB, Encoding.ASCII.GetBytes(SamplePictures.Gps)) },
        { "behind the end", [.. SamplePictures.Jpeg, .. Encoding.ASCII.GetBytes(SamplePictures.Gps)] },
    };

    public static TheoryData<string, byte[]> MarkedPng => new()
    {
        { "tEXt", SamplePictures.With("tEXt", Encoding.ASCII.GetBytes("Comment\0" + SamplePictures.Gps)) },
        { "iTXt", SamplePictures.With("iTXt", Encoding.ASCII.GetBytes("XML:com.adobe.xmp\0\0\0\0\0" + SamplePictures.Gps)) },
        { "zTXt", SamplePictures.With("zTXt", Encoding.ASCII.GetBytes("Comment\0\0" + SamplePictures.Gps)) },
        { "eXIf", SamplePictures.With("eXIf", SamplePictures.Exif(1)) },
        { "unknown chunk", SamplePictures.With("prVt", Encoding.ASCII.GetBytes(SamplePictures.Gps)) },
        { "behind the end", [.. SamplePictures.Png, .. Encoding.ASCII.GetBytes(SamplePictures.Gps)] },
    };

    [Theory, MemberData(nameof(Marked))]
    public void What_a_camera_writes_into_a_jpeg_is_taken_out_and_the_rest_stays_byte_for_byte(string what, byte[] picture)
    {
        var (done, kept) = Copy(AttachmentType.Jpeg, picture);

        done.Should().Be(FilteredPicture.Stripped, what);
        kept.Should().Equal(SamplePictures.Jpeg, what);
    }

    [Theory, MemberData(nameof(MarkedPng))]
    public void What_is_written_into_a_png_is_taken_out_and_the_rest_stays_byte_for_byte(string what, byte[] picture)
    {
        var (done, kept) = Copy(AttachmentType.Png, picture);

        done.Should().Be(FilteredPicture.Stripped, what);
        Encoding.Latin1.GetString(kept).Should().NotContain(SamplePictures.Gps, what);
        Copy(AttachmentType.Png, kept).Should().BeEquivalentTo((FilteredPicture.Clean, kept), what);
    }

    [Fact]
    public void A_picture_that_lies_on_its_side_still_does_and_says_nothing_else()
    {
        for (ushort way = 2; way <= 8; way++)
        {
            Copy(AttachmentType.Jpeg, SamplePictures.WithExif(way)).Kept.Should().Equal(SamplePictures.With(0xE1, [.. "Exif\0\0"u8, .. PictureOrientation.Write(way)]));
            Copy(AttachmentType.Png, SamplePictures.With("eXIf", SamplePictures.Exif(way))).Kept.Should().Equal(SamplePictures.With("eXIf", PictureOrientation.Write(way)));
            PictureOrientation.Of(PictureOrientation.Write(way)).Should().Be(way);
            byte[] little = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)way, 0, 0, 0, 0, 0, 0, 0];
            PictureOrientation.Of(little).Should().Be(way, "cameras write either byte order");
        }
    }

    [Fact]
    public void A_picture_is_copied_whole_or_refused_wherever_it_is_cut()
    {
        Copy(AttachmentType.Jpeg, SamplePictures.Jpeg).Should().BeEquivalentTo((FilteredPicture.Clean, SamplePictures.Jpeg));
        foreach (var (type, picture) in new[] { (AttachmentType.Jpeg, SamplePictures.WithExif(6)), (AttachmentType.Png, SamplePictures.With("eXIf", SamplePictures.Exif(6))) })
        {
            for (var length = 0; length < picture.Length; length++)
            {
                Copy(type, picture[..length]).Done.Should().Be(FilteredPicture.Broken, $"{type.Name} cut at {length}");
            }
        }
    }

    [Fact]
    public void A_png_whose_check_sum_is_wrong_is_refused()
    {
        byte[] changed = [.. SamplePictures.Png];
        changed[45] ^= 1;

        Copy(AttachmentType.Png, changed).Done.Should().Be(FilteredPicture.Broken);
    }

    private static (FilteredPicture Done, byte[] Kept) Copy(AttachmentType type, byte[] picture)
    {
        using MemoryStream from = new(picture), to = new();
        return (PictureFilter.Copy(type, from, to), to.ToArray());
    }
}
