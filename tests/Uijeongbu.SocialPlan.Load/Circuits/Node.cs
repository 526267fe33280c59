namespace Uijeongbu.SocialPlan.Load.Circuits;

/// <summary>A node of the page as a circuit draws it: an element, a text, a piece of markup, or the place of a component.</summary>
internal sealed class Node(string? name, string? text = null)
{
    /// <summary>Name of the element; null for anything else.</summary>
    public string? Name { get; } = name;

    /// <summary>Text or markup.</summary>
    public string? Text { get; set; } = text;

    public Node? Parent { get; private set; }

    public List<Node> Children { get; } = [];

    public Dictionary<string, string?> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of event handlers by the name of the attribute.</summary>
    public Dictionary<string, long> Handlers { get; } = new(StringComparer.Ordinal);

    /// <summary>All texts below, joined.</summary>
    public string AllText => string.Concat(Descendants().Select(node => node.Text));

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    public void Insert(int index, Node child)
    {
        child.Parent = this;
        Children.Insert(index, child);
    }

    /// <summary>The node and everything below it.</summary>
    public IEnumerable<Node> Descendants() => Children.SelectMany(child => child.Descendants()).Prepend(this);
}
