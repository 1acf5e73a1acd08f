using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Languages;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>The fixed words of scenarios, with their meanings.</summary>
internal static class WordForms
{
    private static readonly (EntityKind, string)[] Actors =
    [
        (EntityKind.Government, "the government of a country"), (EntityKind.UnitedStates, "the United States"),
        (EntityKind.ArmedGroup, "insurgents, paramilitaries, cartels, gangs, militias"), (EntityKind.Population, "a population that acts as one, such as a growers' union"),
        (EntityKind.Multilateral, "the OAS, a development bank, a commission"),
    ];

    public static WordForm Kind { get; } = Form.Words("a kind of entity", [
        .. Actors, (EntityKind.Region, "a place"), (EntityKind.Segment, "a part of a region's people, with its own living"),
        (EntityKind.World, "what belongs to nobody, such as world prices; there is at most one")]);

    public static WordForm ActorKind { get; } = new("a kind of actor", [.. Kind.Words.Take(Actors.Length)]);

    public static WordForm Grade { get; } = Form.Words("a grade",
        (World.Definition.Grade.Seed, "the seed paper BD-01 says it; give lines: `BD-01 L74`"), (World.Definition.Grade.External, "an outside source says it; name it"),
        (World.Definition.Grade.Design, "a choice of the scenario's design"), (World.Definition.Grade.Memory, "general knowledge, to be checked"));

    public static WordForm VariableKind { get; } = Form.Words("a kind of variable",
        (World.Definition.VariableKind.Gauge, "0 to 100 points: it drifts to its natural level, and effects fade towards the ends"),
        (World.Definition.VariableKind.Stock, "counted in its unit: changes add up"));

    public static WordForm SeenBy { get; } = Form.Words("who sees it",
        (World.Definition.SeenBy.Everyone, "everybody, the projector too"), (World.Definition.SeenBy.Teams, "every team, not the projector"),
        (World.Definition.SeenBy.Owner, "the entity's own team, or that of the actor who governs or represents it"), (World.Definition.SeenBy.Control, "control alone"));

    public static WordForm Good { get; } = Form.Words("the better direction",
        (GoodDirection.Neither, "neither is better in itself"), (GoodDirection.High, "more is better"), (GoodDirection.Low, "less is better"));

    public static WordForm Channel { get; } = Form.Words("a channel",
        (World.Definition.Channel.News, "a press report"), (World.Definition.Channel.Cable, "a diplomatic cable"), (World.Definition.Channel.Intelligence, "an intelligence report"),
        (World.Definition.Channel.Call, "a telephone call"), (World.Definition.Channel.Rumour, "a rumour"), (World.Definition.Channel.Email, "an e-mail"),
        (World.Definition.Channel.Social, "a post on a social network"));

    public static WordForm Mode { get; } = Form.Words("a mode",
        (World.Definition.Mode.Requested, "the host asked for it; also every order of a government at home"), (World.Definition.Mode.Joint, "planned and run together"),
        (World.Definition.Mode.Multilateral, "through a multilateral body"), (World.Definition.Mode.Accepted, "offered, and the host said yes"),
        (World.Definition.Mode.Conditioned, "given against conditions"), (World.Definition.Mode.Imposed, "done without the host's consent"));

    public static WordForm HostAnswer { get; } = Form.Words("a host's answer",
        (World.Definition.HostAnswer.Request, "the host makes the order its own: its mode becomes requested"), (World.Definition.HostAnswer.Accept, "the host agrees"),
        (World.Definition.HostAnswer.Conditions, "the host agrees on conditions: the mode becomes conditioned"),
        (World.Definition.HostAnswer.Refuse, "the host refuses: the order is withdrawn, or imposed if its orderer said so"));

    public static WordForm Reasons { get; } = Form.Words("a rule for reasons",
        (ReasonRule.Asked, "people are asked and may leave it out"), (ReasonRule.Required, "people must say why in a line"));

    public static WordForm Judgement { get; } = Form.Words("a way to judge",
        (JudgementWay.Ruling, "control decides"), (JudgementWay.Vote, "the other teams estimate the chance, the median counts, and a draw decides"),
        (JudgementWay.Roll, "control sets the chance, and a draw decides"));

    public static WordForm Level { get; } = Form.Words("a level of disclosure",
        (DisclosureLevel.Hidden, "nothing at all"), (DisclosureLevel.Rumour, "vague, attributed to nobody, perhaps wrong"),
        (DisclosureLevel.Partial, "a part of it, perhaps wrong: a number as a range"), (DisclosureLevel.Confirmed, "exactly"));

    public static WordForm SignOff { get; } = Form.Words("how many must sign",
        (SignOffRule.One, "any one of them"), (SignOffRule.Majority, "more than half of them"), (SignOffRule.All, "all of them"));

    public static WordForm Right { get; } = Form.Words("a right",
        (SeatRight.Draft, "draft and change orders, ask hosts, end running orders"), (SeatRight.Sign, "sign orders and agreements, denounce agreements"),
        (SeatRight.Answer, "answer requests and cards"), (SeatRight.Negotiate, "write, offer and give up agreements"));

    public static WordForm Shape { get; } =
        new("a shape", [.. new[] { "diamond", "triangle", "circle", "square", "hexagon", "star", "cross" }.Select(shape => new WordFormat(shape, $"a {shape}"))]);

    public static WordForm Language { get; } = new("a language",
        [.. Translating.Targets.Select(target => new WordFormat(target.Code(), target.ToString()))]);
}
