using Wargame.Sessions.Agreements;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Rulebook;

/// <summary>What cannot be agreed on, with the reason.</summary>
public sealed class AgreementRefusalTests
{
    public static TheoryData<string, string> Bad => new()
    {
        { "S0802", "with itself" }, { "S0803", "with nobody known" }, { "S0804", "about nothing" }, { "S0805", "without title" },
        { "S0806", "a long text" }, { "S0806", "a promise without words" }, { "S0807", "an unknown instrument" }, { "S0807", "another's covert instrument" },
        { "S0807", "an unknown place" }, { "S0807", "an unknown number" }, { "S0807", "a hidden number" }, { "S0808", "a secret to all" },
        { "S0809", "ended already" }, { "S0811", "among others" }, { "S0818", "binding an outsider" }, { "S0819", "beyond the end" },
        { "S0820", "outlived by a clause" }, { "S0821", "keeping nothing" }, { "S0822", "a huge amount" }, { "S0310", "no effort" },
    };

    private static AgreementText Written(string how) => how switch
    {
        "with itself" => Treaties.Of(Treaties.Quiet).Among("bolivia", "bolivia"),
        "with nobody known" => Treaties.Of(Treaties.Quiet).Among("bolivia", "autonomist"),
        "about nothing" => Treaties.Of(),
        "without title" => Treaties.Of(Treaties.Quiet) with { Title = " " },
        "a long text" => Treaties.Of(Treaties.Promise with { Text = new('x', Limits.ClauseCharacters + 1) }),
        "a promise without words" => Treaties.Of(Treaties.Promise with { Text = "\u200b " }),
        "an unknown instrument" => Treaties.Of(Treaties.NoStrike with { Instruments = ["strikes"] }),
        "another's covert instrument" => Treaties.Of(Treaties.NoStrike with { Party = "us", Instruments = ["bribe"] }).Among("bolivia", "us"),
        "an unknown place" => Treaties.Of(Treaties.NoStrike with { Target = "lowland" }),
        "an unknown number" => Treaties.Of(Treaties.Quiet with { Number = "lowlands.tensions" }),
        "a hidden number" => Treaties.Of(Treaties.Quiet with { Number = "bolivia.corruption" }),
        "a secret to all" => Treaties.Of(Treaties.Promise) with { Readers = ["us"] },
        "ended already" => Treaties.Of(Treaties.Quiet) with { Until = 0 },
        "among others" => Treaties.Of(Treaties.NoStrike).Among("us", "autonomists"),
        "binding an outsider" => Treaties.Of(Treaties.Roads),
        "beyond the end" => Treaties.Of(Treaties.Quiet) with { Until = 4 },
        "outlived by a clause" => Treaties.Of(Treaties.Quiet with { Until = 3 }) with { Until = 2 },
        "keeping nothing" => Treaties.Of(Treaties.Roads with { Party = "bolivia", Instruments = [] }),
        "a huge amount" => Treaties.Of(Treaties.Quiet with { Amount = long.MaxValue }),
        _ => Treaties.Of(Treaties.Roads with { Level = 0 }).Among("bolivia", "us"),
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void It_is_refused_by_number_and_nothing_has_changed(string code, string how)
    {
        var room = Treaties.Table();

        Assert.Equal(code, room.Refused(room.Offer("bolivia-1", Written(how))).Code);
        Assert.Empty(room.State.Agreements);
    }

    [Theory]
    [InlineData("an unknown instrument", "The strike")]
    [InlineData("an unknown place", "Lowlands")]
    [InlineData("an unknown number", "tension, Lowlands")]
    [InlineData("with nobody known", "Autonomists")]
    public void The_refusal_names_what_may_have_been_meant(string how, string nearest)
    {
        var room = Treaties.Table();
        Assert.Contains(nearest, room.Refused(room.Offer("bolivia-1", Written(how))).Mend.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_number_is_refused_in_the_words_of_an_unknown_one()
    {
        var room = Treaties.Table();
        var hidden = room.Refused(room.Offer("bolivia-1", Written("a hidden number")));

        Assert.DoesNotContain("corruption, Bolivia", hidden.Mend.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("The world cannot watch", hidden.Why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Outsiders_meet_the_same_refusal_whether_an_agreement_exists_or_not()
    {
        var room = Treaties.Table();
        room.Do(room.Keeps("bolivia-1", Treaties.Of(Treaties.Promise)));
        var draft = room.Refused(room.Signs("us-1"));
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.Promise)));

        Assert.Equal("S0801", draft.Code);
        Assert.Equal(draft, room.Refused(room.Signs("us-1")));
        Assert.Equal(draft, room.Refused(room.Leaves("us-1")));
        Assert.Equal(draft, room.Refused(room.Offer("us-1", Treaties.Of(Treaties.Roads).Among("bolivia", "us"))));
        Assert.Equal(draft, room.Refused(room.Keeps("us-1", Treaties.Of(), "bolivia/other")));
    }

    [Fact]
    public void A_counter_proposal_keeps_to_those_who_are_in_it()
    {
        var room = Treaties.Table();
        room.Do(room.Offer("bolivia-1", Treaties.Of(Treaties.NoStrike)));

        Assert.Equal("S0814", room.Refused(room.Offer("autonomists-1", Treaties.Of(Treaties.NoStrike) with { Readers = ["oas"] }, onto: 1)).Code);
    }
}
