using Wargame.Scenarios.Format;
using Wargame.Scenarios.Format.Forms;
using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Tests.Format;

/// <summary>The format is described once, with words for everything. That readers and description agree is checked wherever a scenario is read.</summary>
public sealed class TheFormat
{
    private static readonly MapFormat[] Every = [.. ScenarioFormat.All, .. ScenarioFormat.OrderLines];

    public static TheoryData<string> Maps => [.. Every.Select(map => map.Id)];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Every_key_says_what_it_means(string id)
    {
        var map = Map(id);
        Assert.EndsWith(".", map.About);
        Assert.All(map.Keys, key =>
        {
            Assert.InRange(key.About.Length, 5, 600);
            Assert.EndsWith(".", key.About);
            Assert.NotEmpty(key.Example);
        });
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void The_example_is_a_map_with_these_keys(string id)
    {
        var map = Map(id);
        var example = Assert.IsType<System.Text.Json.Nodes.JsonObject>(NodeJson.Parse(map.Example));
        Assert.Empty(example.Select(entry => entry.Key).Except(map.Names));
        Assert.Empty(map.Required.Except(example.Select(entry => entry.Key)));
    }

    [Fact]
    public void No_two_sorts_of_map_have_one_name() => Assert.Equal(Every.Length, Every.Select(map => map.Id).Distinct().Count());

    [Fact]
    public void Every_word_that_a_reader_knows_is_described()
    {
        var described = Every.SelectMany(map => map.Keys).SelectMany(key => Words(key.Form)).Select(words => string.Join(' ', words.Words.Select(word => word.Word))).ToHashSet();
        string[] read =
        [
            Known<World.Definition.EntityKind>(), Known<World.Definition.VariableKind>(), Known<World.Definition.SeenBy>(), Known<World.Definition.GoodDirection>(),
            Known<World.Definition.Grade>(), Known<World.Definition.Channel>(), Known<World.Definition.Mode>(), Known<World.Definition.HostAnswer>(),
            Known<Sessions.Scenarios.ReasonRule>(), Known<Sessions.Arguments.JudgementWay>(), Known<Sessions.Disclosures.DisclosureLevel>(),
            Known<Sessions.Scenarios.SignOffRule>(), Known<Sessions.Scenarios.SeatRight>(),
        ];
        Assert.All(read, words => Assert.Contains(words, described));
        Assert.All(Every.SelectMany(map => map.Keys).SelectMany(key => Words(key.Form)).SelectMany(form => form.Words), word => Assert.NotEmpty(word.About));
    }

    [Fact]
    public void Every_phase_that_may_have_a_clock_has_a_key() =>
        Assert.Equal(Words<Sessions.Phase>().Except(["closed"]), Map("clocks").Names);

    [Theory]
    [InlineData("injects/[]/channel", "news")]
    [InlineData("injects/[]/effects/[]/grade", "S")]
    [InlineData("teams/[]/sign_off", "majority")]
    [InlineData("teams/[]/sign_off/need", "majority")]
    [InlineData("instruments/[]/by", "armed_group")]
    [InlineData("instruments/[]/by/[]", "armed_group")]
    [InlineData("rules/[]/transfer/[]/from", null)]
    public void A_place_knows_the_words_that_may_stand_there(string path, string? word)
    {
        var place = ScenarioFormat.Find(ScenarioFormat.Scenario, path.Split('/'));
        Assert.NotNull(place);
        if (word is null)
            Assert.Empty(place.Words);
        else
            Assert.Contains(word, place.Words.Select(known => known.Word));
    }

    [Theory]
    [InlineData("entities/[]/relations/lives_in", NameKind.Entity)]
    [InlineData("entities/[]/start", null)]
    [InlineData("cards/[]/default", NameKind.Option)]
    [InlineData("injects/[]/to/[]", NameKind.Actor)]
    [InlineData("rules/[]/transfer/from", NameKind.Number)]
    [InlineData("map/regions/valley", NameKind.Division)]
    public void A_place_knows_whose_names_may_stand_there(string path, NameKind? kind) =>
        Assert.Equal(kind, ScenarioFormat.Find(ScenarioFormat.Scenario, path.Split('/'))!.Names.Cast<NameKind?>().FirstOrDefault());

    [Fact]
    public void A_place_knows_its_map_and_what_stands_as_its_keys()
    {
        var inject = ScenarioFormat.Find(ScenarioFormat.Included, ["injects", "[]"])!;
        Assert.Equal("inject", Assert.Single(inject.Maps).Id);
        Assert.Equal("injects", inject.Key!.Name);
        var start = ScenarioFormat.Find(ScenarioFormat.Included, ["entities", "[]", "start"])!;
        Assert.Equal([new NameForm(NameKind.Variable)], start.KeyForms);
    }

    [Theory]
    [InlineData("injects/[]/chanel")]
    [InlineData("teams")]
    [InlineData("rules/[]/because/[]")]
    public void A_place_that_there_is_not_has_none(string path) => Assert.Null(ScenarioFormat.Find(ScenarioFormat.Included, path.Split('/')));

    private static MapFormat Map(string id) => Every.Single(map => map.Id == id);

    private static IEnumerable<WordForm> Words(ValueForm form) => form is WordForm words ? [words] : form.Parts.SelectMany(Words);

    private static IEnumerable<string> Words<T>() where T : struct, Enum => Yaml.Words.Of<T>().Select(word => word.Word);

    private static string Known<T>() where T : struct, Enum => string.Join(' ', Words<T>());
}
