using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Format.Maps;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;

namespace Wargame.Scenarios.Sections;

/// <summary>Reads a team's <c>seats</c> and <c>sign_off</c>: its titles, what each may do, and who signs.</summary>
/// <param name="fields">The team.</param>
/// <param name="bag">For mistakes.</param>
internal sealed class TeamSeats(Fields fields, DiagnosticBag bag)
{
    private readonly List<(ScalarNode Title, Fields? Seat)> _seats = [];
    private readonly SortedDictionary<string, ImmutableArray<SeatRight>> _rights = new(StringComparer.Ordinal);

    /// <summary>The titles, in the author's order.</summary>
    public ImmutableArray<string> Titles => [.. _seats.Select(seat => seat.Title.Value.Trim())];

    /// <summary>The same in English, by which roles are known in every language.</summary>
    public ImmutableArray<string> Roles => [.. _seats.Select(seat => Name(seat.Title))];

    /// <summary>What titles may do; those that may do everything are left out.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<SeatRight>> Rights => _rights.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>How many must sign.</summary>
    public SignOffRule SignOff { get; private set; } = SignOffRule.One;

    public TeamSeats Read()
    {
        foreach (var node in fields.List("seats"))
            ReadSeat(node);
        foreach (var same in _seats.GroupBy(seat => seat.Title.Value.Trim()).SelectMany(same => same.Skip(1)))
            bag.Report(DiagnosticCatalogue.Structure.DuplicateId, same.Title.Span, $"seat \"{Values.Shorten(same.Title.Value)}\" is given twice", null, Mend.WithoutItem());
        ReadSignOff();
        WarnOfNobody();
        return this;
    }

    private static string Name(ScalarNode title) => (title.English ?? title.Value).Trim();

    private void ReadSeat(Node node)
    {
        if (node is not MapNode)
        {
            if (Values.Text(node, "a seat", bag) is { } alone)
                _seats.Add((alone, null));
            return;
        }
        if (Fields.Of(node, TeamFormats.Seat, bag) is not { } seat || seat.Scalar("title") is not { } title || seat.Text("title") is null)
            return;
        _seats.Add((title, seat));
        if (seat.Has("may"))
            _rights[Name(title)] = [.. seat.List("may").Select(right => Values.Text(right, "\"may\"", bag)).OfType<ScalarNode>().Select(right => Words.Read<SeatRight>(right, bag)).OfType<SeatRight>().Distinct()];
    }

    private void ReadSignOff()
    {
        if (fields.Find("sign_off") is not MapNode node)
        {
            SignOff = fields.Word<SignOffRule>("sign_off") ?? SignOffRule.One;
            return;
        }
        if (Fields.Of(node, TeamFormats.SignOff, bag) is not { } rule)
            return;
        SignOff = rule.Word<SignOffRule>("need") ?? SignOffRule.One;
        if (rule.Has("by"))
            NameSigners([.. rule.OneOrMore("by").Select(by => Values.Text(by, "\"by\"", bag)).OfType<ScalarNode>()]);
    }

    /// <summary>Those named sign, and nobody else; that is all that <c>may</c> can say of signing then.</summary>
    private void NameSigners(ImmutableArray<ScalarNode> named)
    {
        var strangers = named.Where(by => !Roles.Contains(Name(by))).ToList();
        foreach (var stranger in strangers)
        {
            var meant = Nearest.Find(Name(stranger), Roles);
            bag.Report(DiagnosticCatalogue.Meaning.NoSuchSeat, stranger.Span, $"no seat of this team is \"{Values.Shorten(stranger.Value)}\"",
                $"{(meant is null ? "" : $"did you mean \"{meant}\"? ")}its seats are {string.Join(", ", Roles)}", Mend.Nearest(Name(stranger), Roles));
        }
        // One cause, one error: who was meant is not known, so nothing is said of who may sign.
        if (strangers.Count > 0)
            return;
        var signers = named.Select(Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (title, seat) in _seats)
        {
            if (seat is not null && seat.Has("may") && _rights[Name(title)].Contains(SeatRight.Sign) && !signers.Contains(Name(title)))
                bag.Report(DiagnosticCatalogue.Meaning.SignsUnnamed, seat.AtOf("may"), $"\"{Name(title)}\" may sign, but sign_off does not name it", $"sign_off names {string.Join(", ", signers)}: add it there, or take \"sign\" away here",
                    Mend.ToYaml($"[{string.Join(", ", _rights[Name(title)].Remove(SeatRight.Sign).Select(right => Words.Name(right)))}]", isSure: false));
            var rights = _rights.GetValueOrDefault(Name(title), [.. Enum.GetValues<SeatRight>()]).Remove(SeatRight.Sign);
            _rights[Name(title)] = signers.Contains(Name(title)) ? rights.Add(SeatRight.Sign) : rights;
        }
    }

    /// <summary>The first seat that may not do everything gets a right more.</summary>
    private Mend? Giving(SeatRight right)
    {
        var (title, seat) = _seats.FirstOrDefault(seat => seat.Seat?.Find("may") is ListNode list && YamlLayout.IsFlow(list));
        return seat is null ? null : Mend.Instead(seat.Find("may")!, $"[{string.Join(", ", _rights[Name(title)].Add(right).Select(each => Words.Name(each)))}]", $"let \"{Name(title)}\" {Words.Name(right)}");
    }

    private void WarnOfNobody()
    {
        if (_seats.Count == 0 || fields.Find("seats") is not ListNode list)
            return;
        foreach (var right in Enum.GetValues<SeatRight>().Where(right => Roles.All(title => _rights.TryGetValue(title, out var rights) && !rights.Contains(right))))
            bag.Report(DiagnosticCatalogue.Meaning.NobodyMay, list.Span, $"no seat of this team may {Words.Name(right)}", "then everybody in it may; give it to a seat, or leave \"may\" out", Giving(right));
    }
}
