using System.Text.Json;

namespace Wargame.Load.Playing;

/// <summary>What a person takes from a team's page before they act.</summary>
internal sealed class TeamGlance(JsonElement page, string person)
{
    public string Phase => page.GetProperty("header").GetProperty("phase").GetString()!;

    public int Turn => page.GetProperty("header").GetProperty("turn").GetInt32();

    public int Drafts => page.GetProperty("drafts").GetArrayLength();

    public bool HasSigned => Me.ValueKind == JsonValueKind.Object && Texts(page.GetProperty("signedBy")).Contains(Me.GetProperty("seatId").GetString());

    /// <summary>A conversation with something that the person has not read, and its last number.</summary>
    public (string Conversation, int Number)? Unread => page.GetProperty("talk").EnumerateArray()
        .Select(talk => (Id: talk.GetProperty("id").GetString()!, Last: talk.GetProperty("messages").EnumerateArray().Last().GetProperty("number").GetInt32(), Read: ReadUpTo(talk)))
        .Where(talk => talk.Last > talk.Read)
        .Select(talk => ((string, int)?)(talk.Id, talk.Last))
        .FirstOrDefault();

    public string? OpenRequest => page.GetProperty("requests").EnumerateArray()
        .Where(request => request.GetProperty("answer").GetString() == "").Select(request => request.GetProperty("requestId").GetString()).FirstOrDefault();

    public (string Card, string Option)? OpenCard => page.GetProperty("cards").EnumerateArray()
        .Where(card => card.GetProperty("chosen").GetString() == "")
        .Select(card => ((string, string)?)(card.GetProperty("cardId").GetString()!, card.GetProperty("options")[0].GetProperty("optionId").GetString()!))
        .FirstOrDefault();

    private JsonElement Me => page.GetProperty("seats").EnumerateArray().FirstOrDefault(seat => seat.GetProperty("person").GetString() == person);

    /// <summary>Whether the person may do this for the team now.</summary>
    public bool May(string right) => Me.ValueKind == JsonValueKind.Object && Texts(Me.GetProperty("may")).Contains(right);

    public List<(string Instrument, string Target, string Mode, int Turns)> LegalOrders() => [.. page.GetProperty("orders").EnumerateArray()
        .Where(order => order.GetProperty("whyNot").GetArrayLength() == 0)
        .Select(order => (
            order.GetProperty("instrument").GetString()!, order.GetProperty("target").GetString()!,
            Texts(order.GetProperty("modes")).FirstOrDefault() ?? "", order.GetProperty("turns").GetInt32()))];

    public List<string> Numbers() => [.. page.GetProperty("board").EnumerateArray().Select(number => number.GetProperty("key").GetString()!)];

    private int ReadUpTo(JsonElement talk) =>
        Me.ValueKind == JsonValueKind.Object && talk.GetProperty("read").TryGetProperty(Me.GetProperty("seatId").GetString()!, out var read) ? read.GetInt32() : 0;

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(text => text.GetString());
}
