namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>
/// The page as a browser would have it, kept up to date from render batches. It draws nothing; it knows elements, attributes, texts and
/// which handler listens where.
/// </summary>
internal sealed class Page
{
    private readonly Dictionary<int, Node> _components = [];

    public IEnumerable<Node> Nodes => _components.Values.Where(node => node.Parent is null).SelectMany(root => root.Descendants());

    public void Apply(RenderBatch batch)
    {
        foreach (var (component, edits) in batch.Diffs())
        {
            if (!_components.TryGetValue(component, out var root))
            {
                _components[component] = root = new(name: null);
            }

            Apply(batch, root, edits);
        }

        foreach (var component in batch.DisposedComponents())
        {
            _components.Remove(component);
        }
    }

    private void Apply(RenderBatch batch, Node parent, IReadOnlyList<Edit> edits)
    {
        List<(int From, int To)> moves = [];
        foreach (var edit in edits)
        {
            switch (edit.Kind)
            {
                case EditKind.StepIn:
                    parent = parent.Children[edit.Sibling];
                    break;
                case EditKind.StepOut:
                    parent = parent.Parent!;
                    break;
                case EditKind.PermutationEntry:
                    moves.Add((edit.Sibling, edit.Index));
                    break;
                case EditKind.PermutationEnd:
                    Permute(parent, moves);
                    moves.Clear();
                    break;
                default:
                    Apply(batch, parent, edit);
                    break;
            }
        }
    }

    private void Apply(RenderBatch batch, Node parent, in Edit edit)
    {
        switch (edit.Kind)
        {
            case EditKind.PrependFrame:
                Insert(batch, parent, edit.Sibling, edit.Index);
                break;
            case EditKind.RemoveFrame:
                parent.Children.RemoveAt(edit.Sibling);
                break;
            case EditKind.SetAttribute:
                Set(parent.Children[edit.Sibling], batch.FrameAt(edit.Index));
                break;
            case EditKind.RemoveAttribute:
                parent.Children[edit.Sibling].Attributes.Remove(edit.Name!);
                parent.Children[edit.Sibling].Handlers.Remove(edit.Name!);
                break;
            case EditKind.UpdateText or EditKind.UpdateMarkup:
                parent.Children[edit.Sibling].Text = batch.FrameAt(edit.Index).Text;
                break;
            default:
                throw new InvalidDataException($"An edit of kind {edit.Kind} is not known.");
        }
    }

    private static void Permute(Node parent, List<(int From, int To)> moves)
    {
        var moved = moves.ToDictionary(move => move.To, move => parent.Children[move.From]);
        foreach (var (to, child) in moved)
        {
            parent.Children[to] = child;
        }
    }

    private static void Set(Node element, in Frame attribute)
    {
        if (attribute.Id != 0)
        {
            element.Handlers[attribute.Name!] = attribute.Id;
        }
        else
        {
            element.Attributes[attribute.Name!] = attribute.Text;
        }
    }

    /// <summary>Inserts a frame with what is below it; gives how many children the parent has more.</summary>
    private int Insert(RenderBatch batch, Node parent, int at, int index)
    {
        var frame = batch.FrameAt(index);
        switch (frame.Kind)
        {
            case FrameKind.Element:
                Node element = new(frame.Name);
                parent.Insert(at, element);
                Fill(batch, element, index + 1, index + frame.Length);
                return 1;
            case FrameKind.Text or FrameKind.Markup:
                parent.Insert(at, new(name: null, frame.Text));
                return 1;
            case FrameKind.Component:
                Node place = new(name: null);
                parent.Insert(at, place);
                _components[(int)frame.Id] = place;
                return 1;
            case FrameKind.Region:
                return InsertRange(batch, parent, at, index + 1, index + frame.Length);
            default:
                return 0;
        }
    }

    private void Fill(RenderBatch batch, Node element, int from, int to)
    {
        for (; from < to && batch.FrameAt(from) is { Kind: FrameKind.Attribute } attribute; from++)
        {
            Set(element, attribute);
        }

        InsertRange(batch, element, 0, from, to);
    }

    private int InsertRange(RenderBatch batch, Node parent, int at, int from, int to)
    {
        var inserted = 0;
        for (var index = from; index < to; index += Math.Max(1, batch.FrameAt(index).Length))
        {
            inserted += Insert(batch, parent, at + inserted, index);
        }

        return inserted;
    }
}
