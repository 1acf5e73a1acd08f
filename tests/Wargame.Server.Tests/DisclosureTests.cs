using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;

namespace Wargame.Server.Tests;

/// <summary>Who knows what over the real server: by the scenario's rule, by control's hand, and back.</summary>
public sealed class DisclosureTests : IDisposable
{
    private const string Militia = "autonomists.militia";
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_number_goes_out_as_a_range_is_confirmed_by_hand_and_goes_back_to_the_rule()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        var fact = (await room.Control.Hub.InvokeAsync<WhoKnowsView?>(nameof(IWargameHub.WhoKnows), "number", Militia))!;
        var told = fact.Readers.Single(reader => reader.Actor == "bolivia");
        Assert.Equal((1500, "partial", "rule"), (fact.Truth, told.Level, told.Source));

        var before = await bolivia.PageAsync(page => Intelligence(page) is not null);
        var number = Intelligence(before)!.Value;
        Assert.Equal("partial", number.GetProperty("level").GetString());
        Assert.Equal(told.Range!.Low, number.GetProperty("told")[0].GetProperty("low").GetDouble());
        Assert.NotEqual(1500, number.GetProperty("value").GetDouble());

        await room.Control.DoAsync(nameof(IWargameHub.SetDisclosure), new DisclosureDraft("number", Militia, ["bolivia"], "confirmed", "A quartermaster changed sides."));
        var after = await bolivia.PageAsync(page => Intelligence(page) is { } shown && shown.GetProperty("level").GetString() == "confirmed");
        Assert.Equal(1500, Intelligence(after)!.Value.GetProperty("value").GetDouble());
        Assert.Contains(after.GetProperty("news").EnumerateArray(), item => item.GetProperty("id").GetString()!.StartsWith("intelligence/number/confirmed/", StringComparison.Ordinal));

        await room.Control.DoAsync(nameof(IWargameHub.SetDisclosure), new DisclosureDraft("number", Militia, ["bolivia"], "", "He was no quartermaster."));
        await bolivia.PageAsync(page => Intelligence(page) is { } shown && shown.GetProperty("level").GetString() == "partial");
    }

    [Fact]
    public async Task A_seat_learns_nothing_of_who_knows_what_and_sets_nothing()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);

        Assert.Equal("H0003", (await bolivia.SendAsync(nameof(IWargameHub.SetDisclosure), new DisclosureDraft("number", Militia, [], "confirmed", "Because."))).Refusal?.Code);
        await Assert.ThrowsAsync<Microsoft.AspNetCore.SignalR.HubException>(() => bolivia.Hub.InvokeAsync<WhoKnowsView?>(nameof(IWargameHub.WhoKnows), "number", Militia));
        Assert.Equal("S1201", (await room.Control.SendAsync(nameof(IWargameHub.SetDisclosure), new DisclosureDraft("number", "bolivia.nothing", [], "confirmed", "Because."))).Refusal?.Code);
        Assert.NotNull((await room.Control.SendAsync(nameof(IWargameHub.SetDisclosure), new DisclosureDraft("numbers", Militia, [], "confirmed", "Because."))).Refusal);
    }

    private static JsonElement? Intelligence(JsonElement page) => page.TryGetProperty("intelligence", out var numbers)
        ? numbers.EnumerateArray().Where(number => number.GetProperty("key").GetString() == Militia).Cast<JsonElement?>().FirstOrDefault()
        : null;
}
