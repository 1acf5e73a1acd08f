using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Papers.Writing;

/// <summary>
/// What all papers are made from: the scenario, and a session of it that nobody has joined yet. What a team's paper says of the world is what
/// that team's page would show in the lobby, so that paper cannot tell more than the screen does.
/// </summary>
internal sealed class Material
{
    private readonly Dictionary<string, TeamView> _views = new(StringComparer.Ordinal);

    public Material(SessionRules rules)
    {
        Rules = rules;
        var open = new OpenSession("papers", DateTimeOffset.UnixEpoch, new Issuer.Control(), "papers", "PAPERS", 1, Pace.Facilitated);
        rules.Decide(SessionState.Empty, open, out var lobby);
        Lobby = lobby;
    }

    public SessionRules Rules { get; }

    public SessionState Lobby { get; }

    public ScenarioDefinition Scenario => Rules.Scenario;

    public WorldDefinition World => Rules.Model.Definition;

    /// <summary>A sentence in the reader's language.</summary>
    public string Say(Sentence sentence) => Rules.Say(sentence);

    /// <summary>What an entity is called.</summary>
    public string Name(string entity) => Rules.Entity(entity)?.Name ?? entity;

    /// <summary>Names of actors in a row; everyone when there are none.</summary>
    public string Names(IReadOnlyCollection<string> actors) => actors.Count == 0 ? Say($"everyone") : string.Join(", ", actors.Select(Name));

    /// <summary>What an actor's team sees before the first turn.</summary>
    public TeamView View(string actor)
    {
        if (!_views.TryGetValue(actor, out var view))
            _views[actor] = view = Sessions.Views.View.Of(Rules, Lobby, actor);
        return view;
    }
}
