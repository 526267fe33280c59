using System.Buffers.Binary;
using System.Text;

namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>Reads the binary form in which a circuit sends what to draw. Layout: Microsoft.AspNetCore.Components, RenderBatchWriter.</summary>
internal sealed class RenderBatch(byte[] data)
{
    private const int TableLength = 5 * sizeof(int);
    private const int FrameLength = 20;
    private const int EditLength = 16;

    private int UpdatedComponents => Int(data.Length - TableLength);

    private int Frames => Int(data.Length - TableLength + 4) + 4;

    private int DisposedComponentsAt => Int(data.Length - TableLength + 8);

    private int DisposedHandlersAt => Int(data.Length - TableLength + 12);

    private int Strings => Int(data.Length - TableLength + 16);

    /// <summary>What changed in each component.</summary>
    public IEnumerable<(int ComponentId, IReadOnlyList<Edit> Edits)> Diffs()
    {
        var count = Int(UpdatedComponents);
        for (var i = 0; i < count; i++)
        {
            var at = Int(UpdatedComponents + 4 + 4 * i);
            var edits = new Edit[Int(at + 4)];
            for (var e = 0; e < edits.Length; e++)
            {
                var edit = at + 8 + EditLength * e;
                edits[e] = new((EditKind)Int(edit), Int(edit + 4), Int(edit + 8), Text(Int(edit + 12)));
            }

            yield return (Int(at), edits);
        }
    }

    public Frame FrameAt(int index)
    {
        var at = Frames + FrameLength * index;
        return (FrameKind)Int(at) switch
        {
            FrameKind.Element => new(FrameKind.Element, Int(at + 4), Text(Int(at + 8))),
            FrameKind.Text => new(FrameKind.Text, 1, null, Text(Int(at + 4))),
            FrameKind.Attribute => new(FrameKind.Attribute, 1, Text(Int(at + 4)), Text(Int(at + 8)), Long(at + 12)),
            FrameKind.Component => new(FrameKind.Component, Int(at + 4), null, null, Int(at + 8)),
            FrameKind.Region => new(FrameKind.Region, Int(at + 4)),
            FrameKind.Markup => new(FrameKind.Markup, 1, null, Text(Int(at + 4))),
            var other => new(other, 1),
        };
    }

    public IEnumerable<int> DisposedComponents() => Enumerable.Range(0, Int(DisposedComponentsAt)).Select(i => Int(DisposedComponentsAt + 4 + 4 * i));

    public IEnumerable<long> DisposedHandlers() => Enumerable.Range(0, Int(DisposedHandlersAt)).Select(i => Long(DisposedHandlersAt + 4 + 8 * i));

    private string? Text(int index)
    {
        if (index < 0)
        {
            return null;
        }

        var (at, length, shift) = (Int(Strings + 4 * index), 0, 0);
        byte next;
        do
        {
            next = data[at++];
            length |= (next & 0x7F) << shift;
            shift += 7;
        }
        while ((next & 0x80) != 0);

        return Encoding.UTF8.GetString(data, at, length);
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(at));

    private long Long(int at) => BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(at));
}

/// <summary>Kinds of frames, numbered as the framework numbers them.</summary>
internal enum FrameKind
{
    None,
    Element,
    Text,
    Attribute,
    Component,
    Region,
    ElementReference,
    ComponentReference,
    Markup,
    RenderMode,
    NamedEvent,
}

/// <summary>Kinds of edits, numbered as the framework numbers them.</summary>
internal enum EditKind
{
    None,
    PrependFrame,
    RemoveFrame,
    SetAttribute,
    RemoveAttribute,
    UpdateText,
    StepIn,
    StepOut,
    UpdateMarkup,
    PermutationEntry,
    PermutationEnd,
}

/// <summary>One frame. <paramref name="Id"/> is a component's or an event handler's.</summary>
internal readonly record struct Frame(FrameKind Kind, int Length, string? Name = null, string? Text = null, long Id = 0);

/// <summary>One edit. <paramref name="Index"/> names a frame, or where a moved child goes.</summary>
internal readonly record struct Edit(EditKind Kind, int Sibling, int Index, string? Name);
