using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

/// <summary>The ids of one sort of thing: who has which, and who is asked for in vain.</summary>
/// <typeparam name="T">What has the ids.</typeparam>
internal sealed class NameTable<T>(string noun, DiagnosticKind unknown, DiagnosticBag bag) where T : class
{
    private readonly Dictionary<string, (T? Value, SourceSpan At)> known = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);

    /// <summary>
    /// Set when something of this sort could not be read at all: then an unknown id may be its, and is not reported.
    /// </summary>
    public bool Incomplete { get; set; }

    /// <summary>In the author's order.</summary>
    public IEnumerable<string> Ids => order;

    /// <summary>In the author's order; without what could not be read.</summary>
    public IEnumerable<T> All => order.Select(id => known[id].Value).OfType<T>();

    /// <summary>Takes the id of a map's key <c>id</c>.</summary>
    /// <returns>The id, or null when there is none or another has it; that is reported.</returns>
    public string? Declare(Fields fields, IdStyle style)
    {
        var scalar = fields.Scalar("id");
        if (scalar is { IsNull: false } && scalar.Value.Length > 0)
            return Declare(scalar, style);
        if (scalar is not null)
            bag.Report(DiagnosticCatalogue.Structure.EmptyText, scalar.Span, "\"id\" is empty");
        Incomplete = true;
        return null;
    }

    public string? Declare(ScalarNode scalar, IdStyle style)
    {
        var id = scalar.Value;
        if (!Ident.IsGood(id, style))
        {
            bag.Report(DiagnosticCatalogue.Structure.MalformedId, scalar.Span, $"\"{Values.Shorten(id)}\" is not a good id", Ident.Rule(style, id), Ident.Mended(style, id));
        }
        if (known.TryAdd(id, (null, scalar.Span)))
        {
            order.Add(id);
            return id;
        }
        // Which of the two is meant cannot be known, so nothing is concluded from either.
        twice.Add(id);
        known[id] = (null, known[id].At);
        bag.Report(DiagnosticCatalogue.Structure.DuplicateId, scalar.Span, $"{noun} \"{id}\" is defined twice", $"first at {known[id].At}", Mend.To(id, Free(id, style), isSure: false));
        return null;
    }

    public void Define(string id, T value)
    {
        if (!twice.Contains(id))
            known[id] = (value, known[id].At);
    }

    /// <summary>Whether something here has an id, but could not be read further.</summary>
    public bool HasBroken => Incomplete || known.Values.Any(item => item.Value is null);

    public bool Has(string id) => known.ContainsKey(id);

    /// <summary>What has this id, or null when nothing has or it could not be read.</summary>
    public T? Find(string id) => known.GetValueOrDefault(id).Value;

    public SourceSpan At(string id) => known[id].At;

    /// <summary>All of them with their places, in the author's order.</summary>
    /// <param name="about">What one is, in a few words.</param>
    public IEnumerable<DefinedName> Names(Func<T, string> about) =>
        order.Select(id => new DefinedName(noun, id, known[id].At, known[id].Value is { } value ? about(value) : ""));

    /// <summary>Follows a reference; an unknown one is reported.</summary>
    /// <returns>Whether something has this id, though it may not have been readable.</returns>
    public bool Resolve(string id, SourceSpan at)
    {
        if (known.ContainsKey(id))
            return true;
        if (!Incomplete)
            bag.Report(unknown, at, $"unknown {noun} \"{Values.Shorten(id)}\"", () => Suggest(id), $"{unknown.Code} {id}", () => Mend.Nearest(id, order));
        return false;
    }

    private string Free(string id, IdStyle style)
    {
        var number = 2;
        while (known.ContainsKey(Numbered(id, style, number)))
            number++;
        return Numbered(id, style, number);
    }

    private static string Numbered(string id, IdStyle style, int number) => FormattableString.Invariant($"{id}{(style == IdStyle.Kebab ? '-' : '_')}{number}");

    public bool Resolve(ScalarNode scalar) => Resolve(scalar.Value, scalar.Span);

    public string? Suggest(string id)
    {
        if (Nearest.Find(id, order) is { } meant)
            return $"did you mean \"{meant}\"? (defined at {known[meant].At})";
        return order.Count switch
        {
            0 => $"no {noun} is defined",
            <= 12 => $"there are {string.Join(", ", order)}",
            _ => null,
        };
    }
}
