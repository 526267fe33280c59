using System.Data.Common;
using System.Net.Sockets;
using Uijeongbu.SocialPlan.Portal.Data.Backup;
using Uijeongbu.SocialPlan.Portal.Data.Upgrade;

namespace Uijeongbu.SocialPlan.Portal.Commands;

/// <summary>What a command says when it ends early. What lies in its surroundings gets a sentence; a bug keeps its details, for whoever repairs it.</summary>
internal static class FailureText
{
    public static string Of(Exception failure) => failure switch
    {
        UpgradeRefusedException or BackupRefusedException => failure.Message,
        OperationCanceledException => "작업이 중단되었습니다. 다시 실행해 주십시오.",
        SocketException or IOException { InnerException: SocketException or Microsoft.AspNetCore.Connections.AddressInUseException } =>
            $"주소를 열 수 없습니다({failure.Message}). 다른 프로그램이 쓰는 포트인지 확인하거나 --urls로 다른 주소를 정해 주십시오.",
        UnauthorizedAccessException or IOException => $"파일이나 폴더를 쓸 수 없습니다({failure.Message}). 경로와 권한, 남은 공간을 확인해 주십시오.",
        DbException => $"데이터베이스를 쓸 수 없습니다({failure.Message}). 데이터베이스의 상태와 권한을 확인해 주십시오.",
        _ => $"예상하지 못한 오류로 끝났습니다. 아래 내용을 담당자에게 알려 주십시오.\n{failure}",
    };
}
