using Wargame.Sessions.Commands;

namespace Wargame.Sessions.Tests.Small;

/// <summary>A room with two facilitators: Ana, who opened the session, and Bea.</summary>
internal static class WhiteCellRoom
{
    public static readonly Issuer Ana = Room.Control;
    public static readonly Issuer Bea = new Issuer.Control("bea");

    public static Room Joined(this Room room)
    {
        room.Do(new NameFacilitator(room.NextId(), room.Now, Ana, "Ana"));
        room.Do(new AdmitFacilitator(room.NextId(), room.Now, Ana, "bea", "Bea"));
        return room;
    }
}
