using System.Net;
using System.Net.Sockets;

namespace Wargame.Server.Hosting;

/// <summary>Ports that nobody uses, so that two servers can run on one machine.</summary>
internal static class FreePorts
{
    /// <summary>Two different free ports on the loopback address, for the silo and its gateway.</summary>
    public static (int Silo, int Gateway) Pair()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (PortOf(first), PortOf(second));
    }

    /// <summary>Whether nobody listens on the port.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var listener = TcpListener.Create(port);
            listener.ExclusiveAddressUse = true;
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
