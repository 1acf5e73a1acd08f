using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Protocol.Changes;

namespace Wargame.Protocol.Tests;

/// <summary>What is new on a page, and the page that it leads to: the same bytes, whatever changed.</summary>
public sealed class PageChangesTests
{
    // A page is mostly what it was before.
    private const string Rest = """ "rest":"a long part of the page that stays as it is, as most of a page does from one act to the next: the map, the numbers, the news, the orders" """;

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"b":3}""", """{"in":{"b":{"is":3}}}""")]
    [InlineData("""{"a":{"b":{"c":null}}}""", """{"a":{"b":{"c":"x"}}}""", """{"in":{"a":{"in":{"b":{"in":{"c":{"is":"x"}}}}}}}""")]
    [InlineData("""{"a":null}""", """{"a":[]}""", """{"in":{"a":{"is":[]}}}""")]
    [InlineData("""{"a":{"b":1}}""", """{"a":{"c":1}}""", """{"in":{"a":{"is":{"c":1}}}}""")]
    [InlineData("""[1,2,3]""", """[1,2,3,4]""", """{"of":[[0,3],{"is":4}]}""")]
    [InlineData("""[1,2,3]""", """[0,1,2,3]""", """{"of":[{"is":0},[0,3]]}""")]
    [InlineData("""[1,2,3,4]""", """[1,4]""", """{"of":[0,3]}""")]
    [InlineData("""[1,2,3,4]""", """[3,4,1,2]""", """{"of":[[2,2],[0,2]]}""")]
    [InlineData("""[5,5,5]""", """[5,5]""", """{"of":[[0,2]]}""")]
    [InlineData("""[]""", """[7]""", """{"of":[{"is":7}]}""")]
    [InlineData("""[7]""", """[]""", """{"of":[]}""")]
    [InlineData("""[{"id":"a","n":1},{"id":"b","n":1}]""", """[{"id":"b","n":2},{"id":"a","n":1}]""", """{"of":[{"at":1,"in":{"n":{"is":2}}},0]}""")]
    [InlineData("""[{"id":"a","said":[1,2]}]""", """[{"id":"a","said":[1,2,3]}]""", """{"of":[{"at":0,"in":{"said":{"of":[[0,2],{"is":3}]}}}]}""")]
    [InlineData("""{"a\u0022b":1}""", """{"a\u0022b":2}""", """{"is":{"a\u0022b":2}}""")]
    public void What_is_new_is_said_shortly(string before, string after, string expected)
    {
        var (known, wanted) = (Page(before), Page(after));

        var changes = PageChanges.Between(known, wanted);

        Assert.Equal($$$"""{"in":{"part":{{{expected}}}}}""", Encoding.UTF8.GetString(changes!));
        Assert.Equal(wanted, PageChanges.Applied(known, JsonElement.Parse(changes)));
    }

    [Fact]
    public void A_page_on_which_nearly_everything_is_new_is_sent_whole() =>
        Assert.Null(PageChanges.Between("""{"a":"one text","b":"another text"}"""u8.ToArray(), """{"a":"something else","b":"and so is this"}"""u8.ToArray()));

    [Theory]
    [InlineData("""7""")]
    [InlineData("""{}""")]
    [InlineData("""{"in":{"who":{"is":1}}}""")]
    [InlineData("""{"in":{"part":{"in":{}}}}""")]
    [InlineData("""{"of":[0]}""")]
    [InlineData("""{"in":{"part":{"of":[3]}}}""")]
    [InlineData("""{"in":{"part":{"of":[-1]}}}""")]
    [InlineData("""{"in":{"part":{"of":[[1,3]]}}}""")]
    [InlineData("""{"in":{"part":{"of":[[1,0]]}}}""")]
    [InlineData("""{"in":{"part":{"of":[["x",1]]}}}""")]
    [InlineData("""{"in":{"part":{"of":[{"at":9,"in":{}}]}}}""")]
    public void Changes_of_another_page_are_refused(string changes)
    {
        var refused = Assert.Throws<FormatException>(() => PageChanges.Applied(Page("[1,2,3]"), JsonElement.Parse(changes)));
        Assert.Contains("attach with the sequence number 0", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_changes_the_page_is_the_same_to_the_byte()
    {
        var seed = Environment.GetEnvironmentVariable("WARGAME_SEED") is { } given ? int.Parse(given, null) : Random.Shared.Next();
        var random = new Random(seed);
        var (pages, shorter) = (2_000, 0);
        JsonNode? part = null;
        for (var number = 0; number < pages; number++)
        {
            var known = Page(Write(part));
            part = number % 50 == 0 ? RandomJson.Object(random, depth: 4) : RandomJson.Changed(random, part);
            var wanted = Page(Write(part));
            if (PageChanges.Between(known, wanted) is not { } changes)
                continue;
            shorter++;
            Assert.True(PageChanges.Applied(known, JsonElement.Parse(changes)).AsSpan().SequenceEqual(wanted), $"Seed {seed}, page {number}; again with WARGAME_SEED={seed}.");
        }

        Assert.True(shorter > pages / 4, $"Of {pages} pages only {shorter} were changed: the test has not looked at much (seed {seed}).");
    }

    private static byte[] Page(string part) => Encoding.UTF8.GetBytes($$$"""{"part":{{{part}}},{{{Rest.Trim()}}}}""");

    private static string Write(JsonNode? node) => JsonSerializer.Serialize(node);
}
