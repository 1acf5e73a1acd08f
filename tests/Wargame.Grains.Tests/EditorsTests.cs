using Wargame.Grains.Desks;
using Wargame.Protocol.Pages;

namespace Wargame.Grains.Tests;

/// <summary>Who writes on what: it expires by itself.</summary>
public sealed class EditorsTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly Editors editors = new();

    [Fact]
    public void Only_what_is_new_is_told()
    {
        Assert.True(editors.Take("ana", "police/lowlands", Start));
        Assert.False(editors.Take("ana", "police/lowlands", Start.AddSeconds(8)));
        Assert.True(editors.Take("ana", "roads/chapare", Start.AddSeconds(9)));
        Assert.Equal([new EditorView("ana", "roads/chapare")], editors.All);
        Assert.True(editors.Take("ana", "", Start.AddSeconds(10)));
        Assert.False(editors.Take("ana", "", Start.AddSeconds(11)));
        Assert.True(editors.IsEmpty);
    }

    [Fact]
    public void Whoever_is_silent_or_gone_no_longer_writes()
    {
        editors.Take("ana", "police/lowlands", Start);
        editors.Take("ben", "roads/chapare", Start + Limits.EditingLife);

        Assert.False(editors.Forget(Start + Limits.EditingLife, _ => true));
        Assert.True(editors.Forget(Start + Limits.EditingLife + TimeSpan.FromSeconds(1), _ => true));
        Assert.Equal(["ben"], editors.All.Select(editor => editor.SeatId));
        Assert.True(editors.Forget(Start + Limits.EditingLife, seat => seat != "ben"));
        Assert.True(editors.IsEmpty);
    }
}
