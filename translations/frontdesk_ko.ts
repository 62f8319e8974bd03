<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>CalendarText</name>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>노쇼</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>badge on a booking: in progress</comment>
        <translation>시술 중</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>badge on a booking: completed</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Sed</source>
        <comment>badge on a booking: sedation</comment>
        <translation>수면</translation>
    </message>
    <message>
        <source>Consult</source>
        <comment>badge on a booking: consultation</comment>
        <translation>상담</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>the booking being written</comment>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>%1 booked · %2%</source>
        <translation>%1건 · %2%</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>휴무입니다</translation>
    </message>
    <message>
        <source>There are no zones yet. Import the clinic's zones to see the calendar.</source>
        <translation>아직 예약 영역이 없습니다. 예약 영역을 가져오면 달력이 보입니다.</translation>
    </message>
    <message>
        <source>Calendar of the day</source>
        <translation>하루 달력</translation>
    </message>
    <message>
        <source>Arrow keys choose a slot, Enter takes it.</source>
        <translation>화살표 키로 시간을 고르고 Enter 키로 선택합니다.</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>수면 마취</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in %4. %5.</source>
        <translation>%1부터 %2까지, %4, %3 님. %5.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in %4: %5. %6.</source>
        <translation>%1부터 %2까지, %4, %3 님: %5. %6.</translation>
    </message>
    <message>
        <source>%1 to %2, %3. %4 of %5 booked.</source>
        <translation>%1부터 %2까지, %3. 정원 %5건 중 %4건 예약됨.</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>badge on a booking: not yet in the main system</comment>
        <translation>대기</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>badge on a booking: a person has to look</comment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>badge on a booking: by the main system</comment>
        <translation>거절</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>badge on a booking</comment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Waits · C</source>
        <comment>badge on a booking: waits for the consultation</comment>
        <translation>상담 대기</translation>
    </message>
    <message>
        <source>Consulting</source>
        <comment>badge on a booking: is being consulted</comment>
        <translation>상담 중</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>badge on a booking: waits for the procedure</comment>
        <translation>시술 대기</translation>
    </message>
    <message>
        <source>Treated</source>
        <comment>badge on a booking: the procedure is done</comment>
        <translation>시술 완료</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A day above its column in the week: Qt's date format.</extracomment>
        <translation>d일 (ddd)</translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked</source>
        <comment>time that takes no bookings</comment>
        <translation>막음</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>모든 영역</translation>
    </message>
    <message>
        <source>%1 to %2, blocked in %3.</source>
        <translation>%1부터 %2까지 %3 막음.</translation>
    </message>
    <message>
        <source>%1 to %2, blocked in %3: %4.</source>
        <translation>%1부터 %2까지 %3 막음: %4.</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>하루 일정을 읽는 중입니다…</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>A reservation's id is a UUID.</source>
        <translation>예약 ID는 UUID 형식입니다.</translation>
    </message>
    <message>
        <source>--reason takes CANCELED or NO_SHOW.</source>
        <translation>--reason에는 CANCELED 또는 NO_SHOW를 씁니다.</translation>
    </message>
    <message>
        <source>Cancelled: %1 (%2)</source>
        <translation>취소했습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancels a reservation.</source>
        <translation>예약을 취소합니다.</translation>
    </message>
    <message>
        <source>CANCELED or NO_SHOW; needed.</source>
        <translation>CANCELED 또는 NO_SHOW. 필수입니다.</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>저장소에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Checks the integrity of the store's file and of the rules.</source>
        <translation>저장소 파일과 규칙의 무결성을 검사합니다.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>출력을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>--date takes a date like 2026-11-24.</source>
        <translation>--date에는 2026-11-24 같은 날짜를 씁니다.</translation>
    </message>
    <message>
        <source>A demo clinic needs an empty store.</source>
        <translation>데모 병원은 빈 저장소에만 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 visitors, %2 options, %3 tickets, %4 reservations</source>
        <translation>내원객 %1명, 옵션 %2개, 시술권 %3장, 예약 %4건</translation>
    </message>
    <message>
        <source>Fills an empty store with a demo clinic; the same seed gives the same ids.</source>
        <translation>빈 저장소를 데모 병원으로 채웁니다. 같은 시드는 같은 ID를 만듭니다.</translation>
    </message>
    <message>
        <source>The day that the clinic is lively around.</source>
        <translation>예약이 모여 있는 기준 날짜입니다.</translation>
    </message>
    <message>
        <source>Where chance starts.</source>
        <translation>난수의 시드입니다.</translation>
    </message>
    <message>
        <source>The file's name must end in .csv or .json.</source>
        <translation>파일 이름은 .csv 또는 .json으로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>%1 read, %2 added, %3 updated</source>
        <translation>%1건 읽음, %2건 추가, %3건 갱신</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>Check everything, keep nothing.</source>
        <translation>모두 검사하되 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Skip columns that nobody knows.</source>
        <translation>알 수 없는 열은 건너뜁니다.</translation>
    </message>
    <message>
        <source>Print one JSON document on stdout.</source>
        <translation>표준 출력에 JSON 문서 하나를 씁니다.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Usage: frontdeskctl %1 (see --help)</source>
        <translation>사용법: frontdeskctl %1 (--help 참고)</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1에는 %2부터 %3까지의 정수를 씁니다.</translation>
    </message>
    <message>
        <source>--%1 takes a date and time like 2026-11-24T10:00:00+09:00.</source>
        <translation>--%1에는 2026-11-24T10:00:00+09:00 같은 시각을 씁니다.</translation>
    </message>
    <message>
        <source>--to must be after --from.</source>
        <translation>--to는 --from보다 뒤여야 합니다.</translation>
    </message>
    <message>
        <source>--%1 takes an id of 24 hexadecimal digits.</source>
        <translation>--%1에는 16진수 24자리 ID를 씁니다.</translation>
    </message>
    <message>
        <source>There is no such store.</source>
        <translation>그런 저장소가 없습니다.</translation>
    </message>
    <message>
        <source>This store is open in another Frontdesk.</source>
        <translation>이 저장소는 다른 프런트데스크에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>This file is no Frontdesk store.</source>
        <translation>이 파일은 프런트데스크 저장소가 아닙니다.</translation>
    </message>
    <message>
        <source>This store is damaged.</source>
        <translation>이 저장소는 손상되었습니다.</translation>
    </message>
    <message>
        <source>This store was made by a newer Frontdesk.</source>
        <translation>이 저장소는 더 새로운 프런트데스크에서 만들었습니다.</translation>
    </message>
    <message>
        <source>This store cannot be read.</source>
        <translation>이 저장소를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This store cannot be written to.</source>
        <translation>이 저장소에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>디스크에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>The store has failed.</source>
        <translation>저장소 작업이 실패했습니다.</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <translation>거절되었습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>희망 시술</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Lists the reservations that overlap a window of time.</source>
        <translation>주어진 시간과 겹치는 예약을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Start of the window (RFC 3339); needed.</source>
        <translation>시간 범위의 시작(RFC 3339). 필수입니다.</translation>
    </message>
    <message>
        <source>End of the window, not included; needed.</source>
        <translation>시간 범위의 끝. 끝 시각은 포함하지 않습니다. 필수입니다.</translation>
    </message>
    <message>
        <source>Only in this zone.</source>
        <translation>이 예약 영역만 봅니다.</translation>
    </message>
    <message>
        <source>Only of this visitor.</source>
        <translation>이 내원객만 봅니다.</translation>
    </message>
    <message>
        <source>The command is larger than 256 KiB.</source>
        <translation>명령이 256 KiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The command is nested deeper than 32.</source>
        <translation>명령의 중첩이 32단계를 넘습니다.</translation>
    </message>
    <message>
        <source>The command is not UTF-8.</source>
        <translation>명령이 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>The command is not JSON.</source>
        <translation>명령이 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <translation>예약되었습니다: %1</translation>
    </message>
    <message>
        <source>Submits one ReserveByVisitorIdCommand from a JSON file, or from stdin for -.</source>
        <translation>JSON 파일(-이면 표준 입력)의 ReserveByVisitorIdCommand 하나를 예약합니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트 번호</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Finds visitors by name, initial consonants, phone, chart number or birth date; empty text lists all.</source>
        <translation>이름, 초성, 전화번호, 차트 번호, 생년월일로 내원객을 찾습니다. 빈 글은 모두 보여 줍니다.</translation>
    </message>
    <message>
        <source>The best ones only.</source>
        <translation>가장 잘 맞는 것만 보여 줍니다.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>예약/정원</translation>
    </message>
    <message>
        <source>--group is needed.</source>
        <translation>--group이 필요합니다.</translation>
    </message>
    <message>
        <source>The window is longer than a year.</source>
        <translation>시간 범위가 1년보다 깁니다.</translation>
    </message>
    <message>
        <source>Lists the slots of a reservation group that start in a window of time.</source>
        <translation>주어진 시간에 시작하는 예약 그룹의 슬롯을 보여 줍니다.</translation>
    </message>
    <message>
        <source>The reservation group; needed.</source>
        <translation>예약 그룹. 필수입니다.</translation>
    </message>
    <message>
        <source>A command is needed (see --help).</source>
        <translation>명령이 필요합니다(--help 참고).</translation>
    </message>
    <message>
        <source>There is no command %1 (see --help).</source>
        <translation>%1 명령은 없습니다(--help 참고).</translation>
    </message>
    <message>
        <source>Something went wrong inside frontdeskctl.</source>
        <translation>frontdeskctl 내부에서 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>--listen takes an address and a port like 127.0.0.1:8787.</source>
        <translation>--listen에는 127.0.0.1:8787 같은 주소와 포트를 씁니다.</translation>
    </message>
    <message>
        <source>--token-file cannot be read, or there is no token in it.</source>
        <translation>--token-file을 읽을 수 없거나 토큰이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key take two PEM files, which cannot be read.</source>
        <translation>--tls-cert와 --tls-key에는 PEM 파일 두 개를 씁니다. 지금은 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>An address that other computers reach needs --token-file: without one anybody could book.</source>
        <translation>다른 컴퓨터가 접속하는 주소에는 --token-file이 필요합니다. 없으면 누구나 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>This address cannot be listened on: %1</source>
        <translation>이 주소에서 기다릴 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Without TLS, the token and the bookings can be read on their way through the network.</source>
        <translation>TLS가 없으면 토큰과 예약 내용을 네트워크에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Answers the contract's POST on this store, until it is asked to end.</source>
        <translation>끝내라는 요청이 있을 때까지 이 저장소에서 규약의 POST에 응답합니다.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 takes a free one.</source>
        <translation>기다릴 주소입니다. 포트 0은 빈 포트를 씁니다.</translation>
    </message>
    <message>
        <source>A file with the bearer token that is asked for.</source>
        <translation>요구할 토큰이 든 파일입니다.</translation>
    </message>
    <message>
        <source>The certificate to serve HTTPS with, PEM.</source>
        <translation>HTTPS에 쓸 인증서(PEM)입니다.</translation>
    </message>
    <message>
        <source>The certificate's key, PEM.</source>
        <translation>인증서의 키(PEM)입니다.</translation>
    </message>
    <message>
        <source>Make the store when missing.</source>
        <translation>저장소가 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>It was booked in the main system: cancel it there by hand, too.</source>
        <translation>원내 시스템에 예약되어 있습니다. 그곳에서도 직접 취소하십시오.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>마지막 오류</translation>
    </message>
    <message>
        <source>resolve takes --booked or --not-booked, and --by NAME.</source>
        <translation>resolve에는 --booked나 --not-booked, 그리고 --by 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>--reservation-id takes a UUID, together with --booked.</source>
        <translation>--reservation-id는 --booked와 함께 UUID로 적습니다.</translation>
    </message>
    <message>
        <source>outbox takes retry, discard or resolve.</source>
        <translation>outbox 다음에는 retry, discard, resolve 중 하나가 옵니다.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1번: %2</translation>
    </message>
    <message>
        <source>Lists the outbox; retry, discard or resolve changes one row.</source>
        <translation>전송함을 보여 줍니다. retry, discard, resolve는 한 항목을 바꿉니다.</translation>
    </message>
    <message>
        <source>resolve: it is there.</source>
        <translation>resolve: 예약되어 있음.</translation>
    </message>
    <message>
        <source>resolve: it is not there.</source>
        <translation>resolve: 예약되어 있지 않음.</translation>
    </message>
    <message>
        <source>resolve: its number in the main system.</source>
        <translation>resolve: 원내 시스템의 예약 번호.</translation>
    </message>
    <message>
        <source>resolve: who has looked.</source>
        <translation>resolve: 확인한 사람.</translation>
    </message>
    <message>
        <source>The target must be https, except on this PC itself.</source>
        <translation>이 PC가 아니면 https 주소만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The settings name a file of certificates that cannot be read.</source>
        <translation>설정에 적힌 인증서 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The target is no address like https://clinic.example.</source>
        <translation>https://clinic.example 같은 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Where to book: local, or an address; the settings' by default.</source>
        <translation>예약할 곳: local 또는 주소. 적지 않으면 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>A file with the token for that address.</source>
        <translation>그 주소의 토큰이 든 파일.</translation>
    </message>
    <message>
        <source>--token-file is for a remote target.</source>
        <translation>--token-file은 원격 주소에만 씁니다.</translation>
    </message>
    <message>
        <source>No remote address is set: name one with --target.</source>
        <translation>설정된 원격 주소가 없습니다. --target으로 지정하십시오.</translation>
    </message>
    <message>
        <source>Not decided yet: row %1 of the outbox is %2.</source>
        <translation>아직 정해지지 않았습니다. 전송함 %1번의 상태: %2.</translation>
    </message>
    <message>
        <source>--once and --until-settled exclude each other.</source>
        <translation>--once와 --until-settled는 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Sends what waits in the outbox.</source>
        <translation>전송함에서 기다리는 예약을 보냅니다.</translation>
    </message>
    <message>
        <source>Tries each row whose time has come once (as without an option).</source>
        <translation>보낼 때가 된 예약을 한 번씩 보냅니다 (옵션이 없을 때와 같음).</translation>
    </message>
    <message>
        <source>Goes on until only people can act.</source>
        <translation>사람이 처리할 일만 남을 때까지 계속합니다.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>주소에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The address asks for a token, or does not accept this one (--token-file).</source>
        <translation>원격 주소에서 토큰을 요구하거나, 보낸 토큰을 받지 않습니다(--token-file).</translation>
    </message>
    <message>
        <source>The address or its certificate is not right.</source>
        <translation>주소나 인증서가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The answers are not those of a reservation system.</source>
        <translation>예약 시스템의 응답이 아닙니다.</translation>
    </message>
    <message>
        <source>frontdeskctl COMMAND --help says more. Exit codes: 0 done, 1 internal failure, 2 usage or unreadable input,
3 refused by the rules, 4 not decided yet, 5 the store cannot be used.</source>
        <translation>자세한 설명: frontdeskctl 명령 --help. 종료 코드: 0 완료, 1 내부 오류, 2 사용법이나 입력 오류,
3 규칙에 따라 거절됨, 4 아직 정해지지 않음, 5 저장소를 쓸 수 없음.</translation>
    </message>
    <message>
        <source>outboxId is a number, as 'outbox' lists it.</source>
        <translation>outboxId는 'outbox' 목록에 나오는 번호입니다.</translation>
    </message>
    <message>
        <source>The settings name a proxy that is no address.</source>
        <translation>설정에 적힌 프록시 주소가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The settings name a header for the token that HTTP does not allow.</source>
        <translation>설정에 적힌 토큰 헤더는 HTTP에서 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>키체인이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came that says whether it is booked: look into the main system, then 'outbox resolve'.</source>
        <translation>보냈지만 예약되었는지 알려 주는 응답이 없습니다. 원내 시스템을 확인한 뒤 'outbox resolve'로 알려 주십시오.</translation>
    </message>
    <message>
        <source>It was not booked; a person has to look at it, then 'outbox retry' or 'outbox discard'.</source>
        <translation>예약되지 않았습니다. 사람이 확인한 뒤 'outbox retry'나 'outbox discard'를 실행하십시오.</translation>
    </message>
    <message>
        <source>It waits in the outbox; 'sync' tries it again.</source>
        <translation>전송함에서 기다립니다. 'sync'가 다시 보냅니다.</translation>
    </message>
    <message>
        <source>The store could not be written; what was sent is looked at again by the next sync.</source>
        <translation>저장소에 쓸 수 없습니다. 이미 보낸 예약은 다음 sync에서 다시 확인합니다.</translation>
    </message>
    <message>
        <source>The disk is nearly full: nothing is sent until there is room.</source>
        <translation>디스크 공간이 거의 없습니다. 공간이 생길 때까지 보내지 않습니다.</translation>
    </message>
    <message>
        <source>KIND is visitors or reservations.</source>
        <translation>KIND는 visitors 또는 reservations입니다.</translation>
    </message>
    <message>
        <source>The file's name must end in .csv, .json or .ics.</source>
        <translation>파일 이름이 .csv, .json 또는 .ics로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1건 저장</translation>
    </message>
    <message>
        <source>Writes visitors (.csv, .json) or reservations (.csv, .json, .ics) to a file.</source>
        <translation>내원객(.csv, .json) 또는 예약(.csv, .json, .ics)을 파일로 내보냅니다.</translation>
    </message>
    <message>
        <source>Only reservations that start then or later (RFC 3339); with --to.</source>
        <translation>이때 또는 그 뒤에 시작하는 예약만(RFC 3339). --to와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Only reservations that start before; with --from.</source>
        <translation>그 전에 시작하는 예약만. --from과 함께 씁니다.</translation>
    </message>
    <message>
        <source>Begin a CSV file with the mark by which spreadsheets know UTF-8.</source>
        <translation>CSV 파일 앞에 스프레드시트가 UTF-8을 알아보는 표시를 넣습니다.</translation>
    </message>
    <message>
        <source>KIND is visitors, zones, groups, catalogue, tickets or reservations.</source>
        <translation>KIND는 visitors, zones, groups, catalogue, tickets, reservations 중 하나입니다.</translation>
    </message>
    <message>
        <source>--encoding is utf-8 or cp949.</source>
        <translation>--encoding은 utf-8 또는 cp949입니다.</translation>
    </message>
    <message>
        <source>%1 lines or fields are wrong; the first %2 are listed.</source>
        <translation>잘못된 줄 또는 항목이 %1개입니다. 처음 %2개만 표시합니다.</translation>
    </message>
    <message>
        <source>Imports visitors, zones, groups, catalogue, tickets or reservations from a CSV or JSON file: all of it or nothing.</source>
        <translation>내원객, 예약 영역, 예약 그룹, 상품, 시술권 또는 예약을 CSV나 JSON 파일에서 가져옵니다. 전부 가져오거나 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>How a CSV file is written: utf-8 or cp949. As it looks, when not given.</source>
        <translation>CSV 파일의 인코딩: utf-8 또는 cp949. 없으면 파일을 보고 판단합니다.</translation>
    </message>
    <message>
        <source>The clinic's file, or postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>병원의 파일, 또는 postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>An outbox is in the file of a PC, not in a clinic's database.</source>
        <translation>전송 대기함은 PC의 파일에 있으며 병원 데이터베이스에는 없습니다.</translation>
    </message>
    <message>
        <source>This database is not prepared for Frontdesk: setup-database does that.</source>
        <translation>프런트데스크용으로 준비되지 않은 데이터베이스입니다. setup-database로 준비합니다.</translation>
    </message>
    <message>
        <source>This database is older than this program: setup-database brings it up to date.</source>
        <translation>데이터베이스가 이 프로그램보다 오래되었습니다. setup-database로 업데이트합니다.</translation>
    </message>
    <message>
        <source>The database does not let you: %1</source>
        <translation>데이터베이스가 허용하지 않습니다: %1</translation>
    </message>
    <message>
        <source>The database cannot be reached: %1</source>
        <translation>데이터베이스에 연결할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The connection was lost: it is not known whether this was done.</source>
        <translation>연결이 끊겨 처리 여부를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>--clinic takes up to 40 of a-z, 0-9, - and _, and no second one stands in the address.</source>
        <translation>--clinic에는 a-z, 0-9, -, _를 40자까지 쓸 수 있으며, 주소에 또 하나가 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>There is no password in that file.</source>
        <translation>그 파일에 비밀번호가 없습니다.</translation>
    </message>
    <message>
        <source>--desk-role takes a name of a-z, 0-9, - and _.</source>
        <translation>--desk-role에는 a-z, 0-9, -, _로 된 이름을 씁니다.</translation>
    </message>
    <message>
        <source>--desk-password-file is for a --desk-role.</source>
        <translation>--desk-password-file은 --desk-role과 함께 씁니다.</translation>
    </message>
    <message>
        <source>This needs --store postgresql://OWNER@HOST/DATABASE.</source>
        <translation>--store postgresql://OWNER@HOST/DATABASE가 필요합니다.</translation>
    </message>
    <message>
        <source>The database is ready: version %1, clinic %2.</source>
        <translation>데이터베이스가 준비되었습니다: 버전 %1, 지점 %2.</translation>
    </message>
    <message>
        <source>The login %1 may book in it.</source>
        <translation>%1 계정으로 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>Prepares a PostgreSQL database for a clinic, or brings it up to date; as its owner.</source>
        <translation>병원용 PostgreSQL 데이터베이스를 소유자 계정으로 준비하거나 업데이트합니다.</translation>
    </message>
    <message>
        <source>The branch, main by default.</source>
        <translation>지점. 기본값은 main입니다.</translation>
    </message>
    <message>
        <source>The branch's name.</source>
        <translation>지점 이름.</translation>
    </message>
    <message>
        <source>A login for the desks of the branch, made when missing.</source>
        <translation>지점의 데스크가 쓰는 로그인 계정. 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>A file with that login's password, - for stdin.</source>
        <translation>그 계정의 비밀번호가 있는 파일. -는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>Usage: frontdeskctl [--store PATH|URL] [--json] COMMAND …
Works on the same store as the desk, without a window.

Commands:</source>
        <translation>사용법: frontdeskctl [--store PATH|URL] [--json] COMMAND …
창 없이 데스크와 같은 저장소에서 작업합니다.

명령:</translation>
    </message>
    <message>
        <source>A clinic moves from a file to a postgresql:// database, or back.</source>
        <translation>병원은 파일에서 postgresql:// 데이터베이스로, 또는 그 반대로 옮깁니다.</translation>
    </message>
    <message>
        <source>There is a clinic already. Nothing was moved.</source>
        <translation>그곳에 이미 병원이 있습니다. 아무것도 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>The outbox of this file still holds bookings: sync, or discard them first. Nothing was moved.</source>
        <translation>이 파일의 전송 대기함에 예약이 남아 있습니다. 먼저 전송하거나 버리십시오. 아무것도 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>A row did not arrive as it was (%1). Nothing was moved.</source>
        <translation>그대로 옮겨지지 않은 행이 있습니다(%1). 아무것도 옮기지 않았습니다.</translation>
    </message>
    <message>
        <source>Moved and compared: %1 rows of %2 tables. Where they were, they still are: take that away, so that nobody books there.</source>
        <translation>옮기고 대조했습니다: 표 %2개, 행 %1개. 원래 자리에도 남아 있으니, 그곳에 예약하는 일이 없도록 치우십시오.</translation>
    </message>
    <message>
        <source>Moves the clinic of --store to an empty place: from a file to a postgresql:// database, or back.</source>
        <translation>--store의 병원을 빈 곳으로 옮깁니다. 파일에서 postgresql:// 데이터베이스로, 또는 그 반대로.</translation>
    </message>
    <message>
        <source>--%1 takes a path.</source>
        <translation>--%1에는 경로를 씁니다.</translation>
    </message>
    <message>
        <source>--%1 takes postgresql://USER@HOST:PORT/DATABASE, with ?clinic=ID, sslmode (verify-full or verify-ca to another computer) and sslrootcert; never a password: PGPASSWORD or .pgpass has it.</source>
        <translation>--%1에는 postgresql://USER@HOST:PORT/DATABASE 형식을 쓰고, ?clinic=ID, sslmode(다른 컴퓨터라면 verify-full 또는 verify-ca), sslrootcert를 붙일 수 있습니다. 비밀번호는 쓰지 않습니다. PGPASSWORD나 .pgpass에 둡니다.</translation>
    </message>
    <message>
        <source>Where the clinic goes; nothing may be there.</source>
        <translation>병원을 옮길 곳. 비어 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>fd::BlockFields</name>
    <message>
        <source>Reservation group</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Any zone</source>
        <translation>아무 영역</translation>
    </message>
</context>
<context>
    <name>fd::BlockTimeDialog</name>
    <message>
        <source>Every week on %1</source>
        <translation>매주 %1</translation>
    </message>
    <message>
        <source>until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>시간 막기</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>모든 영역</translation>
    </message>
    <message>
        <source>Such as meeting, machine check</source>
        <translation>예: 회의, 장비 점검</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>종료가 시작보다 늦어야 합니다.</translation>
    </message>
</context>
<context>
    <name>fd::BookingChanges</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>다시 실행할 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>Undone. %1</source>
        <translation>되돌렸습니다. %1</translation>
    </message>
    <message>
        <source>The main system has this booking: change it there, and here by hand.</source>
        <translation>원내 시스템에 있는 예약이라 되돌릴 수 없습니다. 원내 시스템과 이곳에서 직접 바꿔 주십시오.</translation>
    </message>
    <message>
        <source>It was taken back from the outbox: restore it there.</source>
        <translation>전송함에서 뺀 예약입니다. 전송함에서 복원해 주십시오.</translation>
    </message>
    <message>
        <source>%1. Change it in the main system, too (outbox).</source>
        <translation>%1. 원내 시스템에서도 바꿔 주십시오(전송함).</translation>
    </message>
    <message>
        <source>It waits to be sent: change it again instead of undoing it.</source>
        <translation>전송을 기다리는 예약입니다. 되돌리는 대신 다시 바꾸어 주십시오.</translation>
    </message>
    <message>
        <source>Changed; it is saved on this PC and not yet booked.</source>
        <translation>바꾸었습니다. 이 PC에 저장되었고 아직 예약되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>바뀐 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This blocked time was changed meanwhile.</source>
        <translation>이 막은 시간은 그사이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z undoes it.</source>
        <translation>%1. Ctrl+Z로 되돌립니다.</translation>
    </message>
</context>
<context>
    <name>fd::BookingMenu</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>노쇼 처리</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>예약 취소</translation>
    </message>
    <message>
        <source>Repeat in weeks to come…</source>
        <translation>다음 주들에 반복…</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>예약 수정</translation>
    </message>
    <message>
        <source>Into the tray</source>
        <translation>보관함으로</translation>
    </message>
</context>
<context>
    <name>fd::BookingPanel</name>
    <message>
        <source>New reservation</source>
        <translation>새 예약</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>예약하기</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>초안 자동 저장됨</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s)</source>
        <translation>
            <numerusform>시술 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>합계 %1</translation>
    </message>
    <message>
        <source>The reservation was not saved.</source>
        <translation>예약이 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Reserved · %1</source>
        <translation>예약되었습니다 · %1</translation>
    </message>
    <message>
        <source>The main system refused this booking. Look into the outbox.</source>
        <translation>원내 시스템에서 이 예약을 거절했습니다. 전송함을 확인하십시오.</translation>
    </message>
    <message>
        <source>Saved on this PC and held: it needs you in the outbox.</source>
        <translation>이 PC에 저장하고 보류했습니다. 전송함에서 처리하십시오.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. Look into the outbox.</source>
        <translation>보낸 뒤 응답을 받지 못했습니다. 전송함을 확인하십시오.</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked in the main system.</source>
        <translation>이 PC에 저장했습니다. 아직 원내 시스템에 예약되지 않았습니다.</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>예약 수정</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>수정 저장</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>수정하지 않고 두기</translation>
    </message>
    <message>
        <source>The change was not saved.</source>
        <translation>수정한 내용이 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>fd::ChangeText</name>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Waits for the consultation</source>
        <translation>상담 대기</translation>
    </message>
    <message>
        <source>In consultation</source>
        <translation>상담 중</translation>
    </message>
    <message>
        <source>Waits for the procedure</source>
        <translation>시술 대기</translation>
    </message>
    <message>
        <source>In the procedure</source>
        <translation>시술 중</translation>
    </message>
    <message>
        <source>Procedure done</source>
        <translation>시술 완료</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>접수</translation>
    </message>
    <message>
        <source>Wait for consultation</source>
        <translation>상담 대기로</translation>
    </message>
    <message>
        <source>Start consultation</source>
        <translation>상담 시작</translation>
    </message>
    <message>
        <source>Wait for procedure</source>
        <translation>시술 대기로</translation>
    </message>
    <message>
        <source>Start procedure</source>
        <translation>시술 시작</translation>
    </message>
    <message>
        <source>End procedure</source>
        <translation>시술 완료</translation>
    </message>
    <message>
        <source>Complete the visit</source>
        <translation>방문 완료</translation>
    </message>
    <message>
        <source>Moved: %1 → %2</source>
        <translation>이동: %1 → %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Marked as a no-show</source>
        <translation>노쇼 처리</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>수정: %1</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>모든 영역</translation>
    </message>
    <message>
        <source>Unblocked: %1</source>
        <translation>막음 해제: %1</translation>
    </message>
    <message>
        <source>Blocked until %1: %2</source>
        <translation>%1까지 막음: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>시간 막음: %1</translation>
    </message>
    <message>
        <source>%1 stands twice again</source>
        <translation>%1 님의 기록이 다시 둘입니다</translation>
    </message>
    <message>
        <source>Two records of %1 are one now</source>
        <translation>%1 님의 두 기록을 하나로 합쳤습니다</translation>
    </message>
</context>
<context>
    <name>fd::ClinicDialog</name>
    <message>
        <source>Clinic, zones and groups</source>
        <translation>클리닉, 영역, 그룹</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>클리닉</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>The clinic needs a name.</source>
        <translation>클리닉 이름을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one of the list.</source>
        <translation>알 수 없는 시간대입니다. 목록에서 골라 주십시오.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>저장했습니다. 지금부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>fd::Closing</name>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>What you typed could not be saved on this PC. Close anyway?</source>
        <translation>입력한 내용을 이 PC에 저장하지 못했습니다. 그래도 닫으시겠습니까?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Waiting for the answer to what is being sent…</source>
        <translation>보내는 중인 예약의 응답을 기다리고 있습니다…</translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation>아직 보내지 못한 예약</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 열어 두기</translation>
    </message>
</context>
<context>
    <name>fd::ColumnTable</name>
    <message>
        <source>The first lines of the file</source>
        <translation>파일의 첫 줄들</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>%1 열의 뜻</translation>
    </message>
    <message>
        <source>(skipped)</source>
        <translation>(건너뜀)</translation>
    </message>
</context>
<context>
    <name>fd::CommandPreview</name>
    <message>
        <source>Command as it will be sent</source>
        <translation>전송될 명령</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>아직 빠진 항목: %1</translation>
    </message>
</context>
<context>
    <name>fd::ConnectionPill</name>
    <message>
        <source>Outbox: %1</source>
        <translation>전송함: %1</translation>
    </message>
    <message>
        <source>Open the outbox (Ctrl+O)</source>
        <translation>전송함 열기 (Ctrl+O)</translation>
    </message>
</context>
<context>
    <name>fd::DayList</name>
    <message>
        <source>Filter this day: name, zone, procedure, status</source>
        <translation>이 날에서 찾기: 이름, 영역, 시술, 상태</translation>
    </message>
    <message>
        <source>Filter this day</source>
        <translation>이 날에서 찾기</translation>
    </message>
    <message>
        <source>Bookings of the day</source>
        <translation>이 날의 예약</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>내원 중</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>There are no bookings on this day.</source>
        <translation>이 날에는 예약이 없습니다.</translation>
    </message>
    <message>
        <source>No booking of this day fits.</source>
        <translation>조건에 맞는 예약이 없습니다.</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>다음: %1 %2</translation>
    </message>
    <message>
        <source>Waits longest: %1, %2</source>
        <translation>가장 오래 대기: %1, %2</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
</context>
<context>
    <name>fd::DayListModel</name>
    <message>
        <source>Sedation</source>
        <translation>수면 마취</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>희망 시술</translation>
    </message>
</context>
<context>
    <name>fd::DaySheet</name>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>수면 마취</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>주의: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Requested procedures</source>
        <translation>희망 시술</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) · as of %1</source>
        <translation>
            <numerusform>예약 %n건 · %1 기준</numerusform>
        </translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>일일 예약표</translation>
    </message>
</context>
<context>
    <name>fd::DraftForm</name>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Search on the left (Ctrl+K)</source>
        <translation>왼쪽에서 검색하십시오 (Ctrl+K)</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>선택되지 않음</translation>
    </message>
</context>
<context>
    <name>fd::DraftsButton</name>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Bookings that were begun and not finished</source>
        <translation>쓰다가 둔 예약입니다</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>초안 %1</translation>
    </message>
    <message>
        <source>No visitor yet</source>
        <translation>내원객 미정</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>시간 미정</translation>
    </message>
    <message>
        <source>Discard this draft…</source>
        <translation>이 초안 버리기…</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Discard this draft? This cannot be undone.</source>
        <translation>이 초안을 버리시겠습니까? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>수정: %1</translation>
    </message>
</context>
<context>
    <name>fd::EmptyClinic</name>
    <message>
        <source>This clinic is still empty</source>
        <translation>아직 비어 있는 병원입니다</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>데모 병원으로 시작하기</translation>
    </message>
    <message>
        <source>Try everything on an invented clinic first, bring in your zones, groups, visitors and catalogue from files, or begin with one zone and write the rest yourself.</source>
        <translation>먼저 가상의 클리닉에서 모두 써 보거나, 영역·그룹·내원객·상품을 파일에서 가져오거나, 영역 하나로 시작해 나머지를 직접 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Bring in data…</source>
        <translation>데이터 가져오기…</translation>
    </message>
    <message>
        <source>Begin with an empty clinic</source>
        <translation>빈 클리닉으로 시작</translation>
    </message>
</context>
<context>
    <name>fd::ErrorText</name>
    <message>
        <source>This visitor is no longer registered. Search for the visitor again.</source>
        <translation>등록되어 있지 않은 내원객입니다. 다시 검색하십시오.</translation>
    </message>
    <message>
        <source>This reservation group no longer exists. Choose another one.</source>
        <translation>더 이상 없는 예약 그룹입니다. 다른 그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>This zone no longer exists. Choose another one.</source>
        <translation>더 이상 없는 예약 영역입니다. 다른 영역을 선택하십시오.</translation>
    </message>
    <message>
        <source>What was chosen here no longer exists.</source>
        <translation>선택한 항목이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Choose a visitor.</source>
        <translation>내원객을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a reservation group.</source>
        <translation>예약 그룹을 선택하십시오.</translation>
    </message>
    <message>
        <source>Choose a zone.</source>
        <translation>예약 영역을 선택하십시오.</translation>
    </message>
    <message>
        <source>Enter the start time.</source>
        <translation>시작 시각을 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the end time.</source>
        <translation>종료 시각을 입력하십시오.</translation>
    </message>
    <message>
        <source>This is still missing.</source>
        <translation>아직 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>상담</translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation>수면 마취</translation>
    </message>
    <message>
        <source>Funnel detail</source>
        <translation>상세 유입 경로</translation>
    </message>
    <message>
        <source>Requested procedures</source>
        <translation>희망 시술</translation>
    </message>
    <message>
        <source>Reservation memo</source>
        <translation>예약 메모</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>종료는 시작보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>The visitor already has a reservation at this time.</source>
        <translation>이 내원객은 같은 시간에 이미 예약이 있습니다.</translation>
    </message>
    <message>
        <source>This reservation can no longer be changed.</source>
        <translation>더 이상 바꿀 수 없는 예약입니다.</translation>
    </message>
    <message>
        <source>This is not available.</source>
        <translation>사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>This reservation cannot be found.</source>
        <translation>예약을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. Check what was entered.</source>
        <translation>이대로는 접수할 수 없습니다. 입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>This slot is already full. It can still be booked.</source>
        <translation>이미 정원이 찬 시간입니다. 그래도 예약할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is outside the opening hours.</source>
        <translation>운영 시간이 아닙니다.</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <translation>이미 지난 시간입니다.</translation>
    </message>
    <message>
        <source>Same-day booking for this time has closed.</source>
        <translation>이 시간의 당일 예약은 마감되었습니다.</translation>
    </message>
    <message>
        <source>%1: planned reservations already use up this ticket.</source>
        <translation>%1: 잡혀 있는 예약만으로 시술권을 모두 쓰게 됩니다.</translation>
    </message>
    <message>
        <source>%1: this ticket expires before the reservation.</source>
        <translation>%1: 예약일 전에 만료되는 시술권입니다.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be found.</source>
        <translation>병원 저장소 파일을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program is using the clinic's file.</source>
        <translation>다른 프로그램이 병원 저장소 파일을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>This file does not belong to Frontdesk.</source>
        <translation>프런트데스크의 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The clinic's file is damaged. Please contact support.</source>
        <translation>병원 저장소 파일이 손상되었습니다. 지원 담당자에게 문의하십시오.</translation>
    </message>
    <message>
        <source>The clinic's file was made by a newer Frontdesk. Please update the program.</source>
        <translation>더 새로운 프런트데스크에서 만든 파일입니다. 프로그램을 업데이트하십시오.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be opened.</source>
        <translation>병원 저장소 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The clinic's file cannot be written to.</source>
        <translation>병원 저장소 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The clinic's file could not be used. Please try again.</source>
        <translation>병원 저장소 파일을 사용하지 못했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>It may already be booked. Check it in the main system before changing it.</source>
        <translation>이미 예약되었을 수 있습니다. 변경하기 전에 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>Another visitor has this id.</source>
        <translation>다른 내원객이 이 번호를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>This reservation was changed meanwhile. Look at it again.</source>
        <translation>그 사이에 예약이 변경되었습니다. 다시 확인해 주십시오.</translation>
    </message>
    <message>
        <source>This time is blocked.</source>
        <translation>막아 둔 시간입니다.</translation>
    </message>
    <message>
        <source>This time is blocked: %1</source>
        <translation>막아 둔 시간입니다: %1</translation>
    </message>
    <message>
        <source>One of the two visitors was changed meanwhile. Look at them again.</source>
        <translation>그사이 두 내원객 중 한쪽이 바뀌었습니다. 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>The two have reservations at the same time. Move or cancel one of them first.</source>
        <translation>두 기록의 예약 시간이 겹칩니다. 먼저 한쪽을 옮기거나 취소하십시오.</translation>
    </message>
    <message>
        <source>Bookings of this visitor still wait in the outbox. Settle them first.</source>
        <translation>이 내원객의 예약이 아직 전송함에 있습니다. 먼저 처리하십시오.</translation>
    </message>
    <message>
        <source>The clinic's database must be brought up to date first (frontdeskctl setup-database).</source>
        <translation>먼저 병원 데이터베이스를 업데이트해야 합니다(frontdeskctl setup-database).</translation>
    </message>
    <message>
        <source>The clinic's database does not let this desk do that.</source>
        <translation>병원 데이터베이스가 이 데스크에 허용하지 않는 작업입니다.</translation>
    </message>
    <message>
        <source>The clinic's database cannot be reached. Nothing was changed.</source>
        <translation>병원 데이터베이스에 연결할 수 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The connection to the clinic's database was lost: it is not known whether this was done.</source>
        <translation>병원 데이터베이스와 연결이 끊겨 처리 여부를 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::ExportDialog</name>
    <message>
        <source>Only some days</source>
        <translation>일부 날짜만</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Write data to a file</source>
        <translation>데이터 내보내기</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>What</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>스프레드시트용 표 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>캘린더 (iCalendar)</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>마지막 날은 첫날보다 빠를 수 없습니다.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Cancelled. There is no file.</source>
        <translation>취소했습니다. 파일을 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>파일을 저장할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n written to %1.</source>
        <translation>
            <numerusform>%1에 %n건을 저장했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::FileRun</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
</context>
<context>
    <name>fd::FindPlaceDialog</name>
    <message>
        <source>Another block after it</source>
        <translation>이어지는 시간 추가</translation>
    </message>
    <message>
        <source>One block less</source>
        <translation>마지막 시간 빼기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>여기에 예약</translation>
    </message>
    <message>
        <source>Find a free time</source>
        <translation>빈 시간 찾기</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>빈 시간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing is free then.</source>
        <translation>그때는 빈 시간이 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>노쇼</translation>
    </message>
    <message>
        <source>F</source>
        <comment>female</comment>
        <translation>여</translation>
    </message>
    <message>
        <source>M</source>
        <comment>male</comment>
        <translation>남</translation>
    </message>
</context>
<context>
    <name>fd::GoToDate</name>
    <message>
        <source>Go to a date</source>
        <translation>날짜로 이동</translation>
    </message>
</context>
<context>
    <name>fd::GroupsPage</name>
    <message>
        <source>A new booking begins with this group</source>
        <translation>새 예약은 이 그룹으로 시작</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source> min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Places at a time in each zone</source>
        <translation>영역별 동시 예약 수</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Places at a time</source>
        <translation>동시 예약 수</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>예약 간격</translation>
    </message>
    <message>
        <source>Today's slots close before they start</source>
        <translation>당일 예약 마감(시작 전)</translation>
    </message>
    <message>
        <source>Places in %1</source>
        <translation>%1 동시 예약 수</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
    <message>
        <source>Bookings stand in this group, so it stays.</source>
        <translation>이 그룹에 예약이 있어 삭제할 수 없습니다.</translation>
    </message>
    <message>
        <source>Every group needs a name.</source>
        <translation>그룹마다 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Saved. It is in force now; bookings that stand are not changed.</source>
        <translation>저장했습니다. 지금부터 적용되며 이미 있는 예약은 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>fd::HoursDialog</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Opening hours and holidays</source>
        <translation>진료 시간과 휴진일</translation>
    </message>
    <message>
        <source>Reservation group</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>휴진일</translation>
    </message>
    <message>
        <source>Date of the holiday</source>
        <translation>휴진 날짜</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>휴진일 이름</translation>
    </message>
    <message>
        <source>Name, such as New Year's Day</source>
        <translation>이름(예: 설날)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>진료 시간</translation>
    </message>
    <message>
        <source>Saved. It is in force now; bookings that stand are not changed.</source>
        <translation>저장했습니다. 바로 적용되며, 이미 잡힌 예약은 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>fd::HoursRow</name>
    <message>
        <source>%1, opens</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1 종료</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>휴게</translation>
    </message>
    <message>
        <source>%1, break from</source>
        <translation>%1 휴게 시작</translation>
    </message>
    <message>
        <source>%1, break until</source>
        <translation>%1 휴게 종료</translation>
    </message>
    <message>
        <source>%1, break</source>
        <translation>%1 휴게</translation>
    </message>
    <message>
        <source>%1: it must close later than it opens.</source>
        <translation>%1: 종료 시각이 시작 시각보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>%1: the break must lie within the opening hours.</source>
        <translation>%1: 휴게 시간은 진료 시간 안에 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>fd::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>CSV or JSON, as the README describes it</source>
        <translation>README에 적힌 형식의 CSV 또는 JSON</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Bring in data</source>
        <translation>데이터 가져오기</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>파일의 종류</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>파일의 문제</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Data (*.csv *.json);;All files (*)</source>
        <translation>데이터 (*.csv *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>파일을 확인하고 있습니다…</translation>
    </message>
    <message>
        <source>%1 read, %2 new, %3 changed</source>
        <translation>%1건 읽음, %2건 추가, %3건 변경</translation>
    </message>
    <message>
        <source>Brought in: %1.</source>
        <translation>가져왔습니다: %1.</translation>
    </message>
    <message>
        <source>Nothing is wrong: %1.</source>
        <translation>문제가 없습니다: %1.</translation>
    </message>
    <message>
        <source>How its letters are written</source>
        <translation>글자 인코딩</translation>
    </message>
    <message>
        <source>Letters: UTF-8</source>
        <translation>인코딩: UTF-8</translation>
    </message>
    <message>
        <source>Letters: Korean (CP949)</source>
        <translation>인코딩: 한국어 (CP949)</translation>
    </message>
    <message>
        <source>Putting it into the clinic… A booking made just now is saved right after it.</source>
        <translation>저장하고 있습니다… 지금 넣은 예약은 이 작업 바로 뒤에 저장됩니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was brought in.</source>
        <translation>취소했습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are wrong. Nothing was brought in.</source>
        <translation>
            <numerusform>잘못된 곳이 %n군데 있습니다. 아무것도 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>처음 %1개만 표시합니다.</translation>
    </message>
</context>
<context>
    <name>fd::ImportText</name>
    <message>
        <source>Visitors</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Reservation groups</source>
        <translation>예약 그룹</translation>
    </message>
    <message>
        <source>Products and options</source>
        <translation>상품과 옵션</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>시술권</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>첫 줄에 열 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The JSON must be a list.</source>
        <translation>JSON이 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>This kind of data comes as a JSON file.</source>
        <translation>이 데이터는 JSON 파일로 가져옵니다.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>값이 없습니다</translation>
    </message>
    <message>
        <source>is not valid</source>
        <translation>올바르지 않습니다</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>여기에 없는 값입니다</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>종료가 시작보다 빠릅니다</translation>
    </message>
    <message>
        <source>comes twice</source>
        <translation>두 번 나옵니다</translation>
    </message>
    <message>
        <source>is a column that nobody knows</source>
        <translation>알 수 없는 열입니다</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>차트번호</translation>
    </message>
    <message>
        <source>Visitor type</source>
        <translation>고객 유형</translation>
    </message>
    <message>
        <source>Name of the visitor type</source>
        <translation>고객 유형 이름</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>주의사항</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Registered at this clinic only</source>
        <translation>이 병원에서만 등록</translation>
    </message>
    <message>
        <source>Id in the main system</source>
        <translation>메인 시스템 ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Id of the ticket</source>
        <translation>시술권 ID</translation>
    </message>
    <message>
        <source>Id of the visitor</source>
        <translation>내원객 ID</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>시술권</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>상품 옵션</translation>
    </message>
    <message>
        <source>Total count</source>
        <translation>총횟수</translation>
    </message>
    <message>
        <source>Remaining count</source>
        <translation>남은 횟수</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>만료일</translation>
    </message>
    <message>
        <source>Id of the medical service</source>
        <translation>진료 항목 ID</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>예약 번호</translation>
    </message>
    <message>
        <source>Number in the main system</source>
        <translation>메인 시스템 예약 번호</translation>
    </message>
    <message>
        <source>Id of the zone</source>
        <translation>예약 영역 ID</translation>
    </message>
    <message>
        <source>Id of the group</source>
        <translation>예약 그룹 ID</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>End</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stage of the visit</source>
        <translation>내원 단계</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>단계 시작 시각</translation>
    </message>
    <message>
        <source>State at the main system</source>
        <translation>메인 시스템 전송 상태</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>예약한 시각</translation>
    </message>
    <message>
        <source>Booking as submitted</source>
        <translation>처음 예약 내용</translation>
    </message>
    <message>
        <source>Booking as changed</source>
        <translation>변경한 예약 내용</translation>
    </message>
    <message>
        <source>overlaps another booking of this visitor</source>
        <translation>이 내원객의 다른 예약과 겹칩니다</translation>
    </message>
    <message>
        <source>is here already, and stands otherwise</source>
        <translation>이미 있고 내용이 다릅니다</translation>
    </message>
    <message>
        <source>is still on its way to the main system, from the desk it was made at</source>
        <translation>만든 곳에서 메인 시스템으로 아직 전송 중입니다</translation>
    </message>
    <message>
        <source>looks like a formula that a spreadsheet would run</source>
        <translation>스프레드시트가 실행할 수 있는 수식입니다</translation>
    </message>
    <message>
        <source>has more or fewer fields than there are columns</source>
        <translation>항목 수가 열 수와 다릅니다</translation>
    </message>
    <message>
        <source>a quotation mark is missing or out of place</source>
        <translation>따옴표가 빠졌거나 잘못된 곳에 있습니다</translation>
    </message>
    <message>
        <source>is longer than any data can be</source>
        <translation>내용이 지나치게 깁니다</translation>
    </message>
    <message>
        <source>has more than 1,000 columns</source>
        <translation>열이 1,000개를 넘습니다</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>This is no text: a file of something else.</source>
        <translation>텍스트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>is no text that can be read (UTF-8)</source>
        <translation>읽을 수 있는 텍스트(UTF-8)가 아닙니다</translation>
    </message>
    <message>
        <source>is no Korean text (CP949)</source>
        <translation>한국어 텍스트(CP949)가 아닙니다</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::KeyList</name>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Find a visitor: name, initial consonants, last digits, chart number, birth date</source>
        <translation>내원객 찾기: 이름, 초성, 전화 뒷자리, 차트 번호, 생년월일</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>글자 키</translation>
    </message>
    <message>
        <source>Starts a search when no text field has the focus</source>
        <translation>입력란에 있지 않을 때 바로 검색을 시작합니다</translation>
    </message>
    <message>
        <source>Choose the visitor · take the slot · open the booking</source>
        <translation>내원객 선택 · 시간 선택 · 예약 열기</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>화살표</translation>
    </message>
    <message>
        <source>Move the slot cursor</source>
        <translation>시간 칸 이동</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+위, Shift+아래</translation>
    </message>
    <message>
        <source>Shorten or lengthen the booking being written</source>
        <translation>작성 중인 예약을 줄이거나 늘리기</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last slot of the day</source>
        <translation>하루의 첫 시간과 마지막 시간</translation>
    </message>
    <message>
        <source>Add a procedure: tickets and options in one list</source>
        <translation>시술 추가: 시술권과 옵션을 한 목록에서</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>예약하기</translation>
    </message>
    <message>
        <source>New booking; the draft you leave is kept</source>
        <translation>새 예약. 쓰던 초안은 보관됩니다</translation>
    </message>
    <message>
        <source>Step back; a draft is never lost</source>
        <translation>한 단계 뒤로. 초안은 없어지지 않습니다</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Previous and next day</source>
        <translation>이전 날, 다음 날</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Previous and next week</source>
        <translation>이전 주, 다음 주</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Ctrl+mouse wheel</source>
        <translation>Ctrl+마우스 휠</translation>
    </message>
    <message>
        <source>Zoom the calendar</source>
        <translation>달력 확대와 축소</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Outbox: what waits to be sent, and what needs you</source>
        <translation>전송함: 전송 대기와 확인이 필요한 예약</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+화살표</translation>
    </message>
    <message>
        <source>Move the selected booking</source>
        <translation>선택한 예약 옮기기</translation>
    </message>
    <message>
        <source>Alt+Shift+Up, Alt+Shift+Down</source>
        <translation>Alt+Shift+위, Alt+Shift+아래</translation>
    </message>
    <message>
        <source>Shorten or lengthen the selected booking</source>
        <translation>선택한 예약의 길이 줄이기, 늘리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>메뉴 키, 오른쪽 클릭</translation>
    </message>
    <message>
        <source>What may be done with the selected booking</source>
        <translation>선택한 예약에 할 수 있는 일</translation>
    </message>
    <message>
        <source>Print the day sheet, or save it as PDF</source>
        <translation>일일 예약표 인쇄 또는 PDF 저장</translation>
    </message>
    <message>
        <source>Day, week, list</source>
        <translation>일, 주, 목록</translation>
    </message>
    <message>
        <source>Put the selected booking into the tray</source>
        <translation>선택한 예약을 보관함으로</translation>
    </message>
    <message>
        <source>Put the booking of the tray at the cursor</source>
        <translation>보관함의 예약을 커서 자리로</translation>
    </message>
    <message>
        <source>Find a free time, for one block or several</source>
        <translation>빈 시간 찾기(하나 또는 여러 시간)</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>대기자 명단</translation>
    </message>
    <message>
        <source>Change the selected booking</source>
        <translation>선택한 예약 수정</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+위, Ctrl+아래</translation>
    </message>
    <message>
        <source>Move the requested procedure that has the focus</source>
        <translation>초점이 있는 희망 시술의 순서를 바꿉니다</translation>
    </message>
    <message>
        <source>+, −, Delete, Space</source>
        <translation>+, −, Delete, 스페이스</translation>
    </message>
    <message>
        <source>Its quantity, take it out, its details</source>
        <translation>그 수량, 빼기, 자세한 내용</translation>
    </message>
    <message>
        <source>Register a new visitor, with what was searched for</source>
        <translation>찾던 내용으로 새 내원객 등록</translation>
    </message>
    <message>
        <source>Undo a move, an edit, a stage of the visit, a cancellation or a merge of visitors</source>
        <translation>이동, 수정, 방문 단계, 취소, 내원객 합치기 되돌리기</translation>
    </message>
</context>
<context>
    <name>fd::MainWindow</name>
    <message>
        <source>Reserved.</source>
        <translation>예약되었습니다.</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>프런트데스크</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked.</source>
        <translation>이 PC에 저장했습니다. 아직 예약되지 않았습니다.</translation>
    </message>
    <message>
        <source>Bookings need a person: %1</source>
        <translation>확인이 필요한 예약이 있습니다: %1</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>바꾸지 않았습니다: %1</translation>
    </message>
    <message>
        <source>Book here</source>
        <translation>여기에 예약</translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation>시간 막기…</translation>
    </message>
    <message>
        <source>Unblock from this day on</source>
        <translation>이 날부터 막기 해제</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>담당자 이름</translation>
    </message>
    <message>
        <source>This name stands beside every change made at this desk.</source>
        <translation>이 자리에서 바꾼 모든 내역에 이 이름이 남습니다.</translation>
    </message>
    <message>
        <source>Each block is a booking of its own; the next one waits among the drafts.</source>
        <translation>시간마다 따로 예약됩니다. 다음 예약은 초안에 있습니다.</translation>
    </message>
    <message>
        <source>Put the booking of the tray here</source>
        <translation>보관함의 예약을 여기에 놓기</translation>
    </message>
</context>
<context>
    <name>fd::MergeView</name>
    <message>
        <source>Merge two records</source>
        <translation>두 기록 합치기</translation>
    </message>
    <message>
        <source>Find the other record</source>
        <translation>다른 기록 찾기</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>찾은 기록</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Perhaps the same person:</source>
        <translation>같은 분일 수 있습니다:</translation>
    </message>
    <message>
        <source>No visitor found.</source>
        <translation>찾는 내원객이 없습니다.</translation>
    </message>
    <message>
        <source>Which record stays?</source>
        <translation>남길 기록</translation>
    </message>
    <message>
        <source>both</source>
        <translation>둘 다</translation>
    </message>
    <message numerus="yes">
        <source>%n reservation(s)</source>
        <translation>
            <numerusform>예약 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>시술권 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>The other record goes; it has neither reservations nor tickets.</source>
        <translation>다른 기록은 없어집니다. 예약도 시술권도 없는 기록입니다.</translation>
    </message>
    <message>
        <source>The other record goes; its %1 move to the one that stays.</source>
        <translation>다른 기록은 없어지고, %1이 남는 기록으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>The main system knows them as two: merge them there, too.</source>
        <translation>원내 시스템에는 두 사람으로 되어 있습니다. 그곳에서도 합치십시오.</translation>
    </message>
    <message>
        <source>Both have a reservation on %1. Move or cancel one of them first.</source>
        <translation>두 기록 모두 %1에 예약이 있습니다. 먼저 한쪽을 옮기거나 취소하십시오.</translation>
    </message>
    <message>
        <source>Bookings of the record that goes still wait in the outbox. Settle them first, or let the other record go.</source>
        <translation>없어질 기록의 예약이 아직 전송함에 있습니다. 먼저 처리하거나 이 기록을 남기십시오.</translation>
    </message>
</context>
<context>
    <name>fd::NoticeBar</name>
    <message>
        <source>Open the outbox</source>
        <translation>전송함 열기</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Open the waiting list</source>
        <translation>대기자 명단 열기</translation>
    </message>
</context>
<context>
    <name>fd::OutboxCard</name>
    <message>
        <source>Id in the main system</source>
        <translation>원내 시스템의 내원객 번호</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Enter the id and send</source>
        <translation>번호를 입력하고 보내기</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>예약되어 있음</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>예약 안 됨</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>다른 시간으로</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>내용 수정</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>폐기</translation>
    </message>
    <message>
        <source>An id has 24 digits and letters from a to f.</source>
        <translation>번호는 숫자와 a~f 글자 24자리입니다.</translation>
    </message>
    <message>
        <source>It has moved on meanwhile, so this is no longer possible.</source>
        <translation>그 사이 상태가 바뀌어 지금은 할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>전송함</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 전송</translation>
    </message>
    <message>
        <source>Back to the booking</source>
        <translation>예약 작성으로 돌아가기</translation>
    </message>
    <message>
        <source>Where bookings go…</source>
        <translation>예약 보낼 곳…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>담당자 이름</translation>
    </message>
    <message>
        <source>Who has looked in the main system</source>
        <translation>원내 시스템에서 확인한 사람</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>폐기했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Bookings are made on this PC; nothing has to be sent.</source>
        <translation>예약은 이 PC에서 바로 확정되며 보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing needs you.</source>
        <translation>보낼 예약도 확인할 예약도 없습니다.</translation>
    </message>
    <message>
        <source>To do in the main system</source>
        <translation>원내 시스템에서 할 일</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>오늘 전송됨</translation>
    </message>
    <message>
        <source>Enter your name first: it is recorded who has looked.</source>
        <translation>누가 확인했는지 기록합니다. 이름을 먼저 입력하십시오.</translation>
    </message>
    <message>
        <source>It cannot be put back: the visitor has another booking at this time.</source>
        <translation>되돌릴 수 없습니다. 이 시간에 같은 내원객의 다른 예약이 있습니다.</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>결과 미확인</translation>
    </message>
</context>
<context>
    <name>fd::OutboxText</name>
    <message>
        <source>%1 found that it is not booked in the main system.</source>
        <translation>%1 님이 원내 시스템에 예약이 없음을 확인했습니다.</translation>
    </message>
    <message>
        <source>The main system refused this booking.</source>
        <translation>원내 시스템에서 이 예약을 거절했습니다.</translation>
    </message>
    <message>
        <source>The main system refused it: this visitor already has an overlapping booking.</source>
        <translation>같은 내원객의 겹치는 예약이 이미 있어 원내 시스템에서 거절했습니다.</translation>
    </message>
    <message>
        <source>The main system does not know this visitor. Enter the id they have there.</source>
        <translation>원내 시스템에 없는 내원객입니다. 그곳의 내원객 번호를 입력하십시오.</translation>
    </message>
    <message>
        <source>The main system refused it: %1</source>
        <translation>원내 시스템에서 거절했습니다: %1</translation>
    </message>
    <message>
        <source>It was sent, the answer was lost, and now the time is taken: it is probably booked by our earlier try. Look for it in the main system.</source>
        <translation>응답을 받지 못한 뒤 다시 보내니 이미 예약된 시간이라고 합니다. 먼저 보낸 것이 예약되었을 수 있으니 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The main system answered without a reservation number. It may be booked. Look for it in the main system.</source>
        <translation>예약 번호가 없는 응답을 받았습니다. 이미 예약되었을 수 있으니 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>An earlier try may be booked, a later one was refused. Look for it in the main system.</source>
        <translation>먼저 보낸 것은 예약되었을 수 있고 다시 보낸 것은 거절되었습니다. 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent. It may be booked. Look for it in the main system.</source>
        <translation>보내는 중에 프로그램이 종료되었습니다. 이미 예약되었을 수 있으니 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It may be booked. Look for it in the main system.</source>
        <translation>보낸 뒤 응답을 받지 못했습니다. 이미 예약되었을 수 있으니 원내 시스템에서 확인하십시오.</translation>
    </message>
    <message>
        <source>This visitor is not in the main system yet. Enter the id they have there, and it is sent.</source>
        <translation>아직 원내 시스템에 없는 내원객입니다. 그곳의 내원객 번호를 입력하면 전송됩니다.</translation>
    </message>
    <message>
        <source>Its time has passed before it could be sent. Choose another time, or discard it.</source>
        <translation>보내기 전에 예약 시간이 지났습니다. 다른 시간을 고르거나 폐기하십시오.</translation>
    </message>
    <message>
        <source>It has waited for more than 24 hours. Look at it before it is sent.</source>
        <translation>24시간 넘게 대기했습니다. 내용을 확인한 뒤 보내십시오.</translation>
    </message>
    <message>
        <source>The main system was too busy again and again. It is not booked.</source>
        <translation>원내 시스템이 계속 바빠 보내지 못했습니다. 예약되지 않았습니다.</translation>
    </message>
    <message>
        <source>The program ended twice before this could be sent. It is not booked.</source>
        <translation>보내기 전에 프로그램이 두 번 종료되었습니다. 예약되지 않았습니다.</translation>
    </message>
    <message>
        <source>The address refused it without saying why. It is not booked. Look at the details.</source>
        <translation>이유 없이 거절되었습니다. 예약되지 않았으니 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>결과 미확인</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>Saved on this PC, not yet booked. It is sent by itself.</source>
        <translation>이 PC에 저장했으며 아직 예약되지 않았습니다. 자동으로 전송됩니다.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>보내는 중입니다.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. It may be booked; this is being found out.</source>
        <translation>보낸 뒤 응답을 받지 못했습니다. 예약되었을 수 있어 확인하는 중입니다.</translation>
    </message>
    <message>
        <source>Booked in the main system.</source>
        <translation>원내 시스템에 예약되었습니다.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n회 시도</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is nearly full: nothing is sent until there is room.</source>
        <translation>디스크가 거의 찼습니다. 공간이 생길 때까지 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Disconnected since %1</source>
        <translation>연결 끊김 %1부터</translation>
    </message>
    <message>
        <source>The address asks for a token. Enter it in the settings.</source>
        <translation>원격 주소에서 토큰을 요구합니다. 설정에서 입력하십시오.</translation>
    </message>
    <message>
        <source>The address or its certificate is not right. Check the settings.</source>
        <translation>주소나 인증서가 올바르지 않습니다. 설정을 확인하십시오.</translation>
    </message>
    <message>
        <source>The answers are not those of a reservation system. Check the address, then send again.</source>
        <translation>예약 시스템의 응답이 아닙니다. 주소를 확인한 뒤 다시 전송하십시오.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>모두 전송했습니다.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>다음 시도 %1 후</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>디스크 부족</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>토큰 필요</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>주소 확인 필요</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>전송 대기 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>확인 필요 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>거절 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>확인 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>보류 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are not yet in the main system. They are kept on this PC and go on being sent when the desk is opened again.</source>
        <translation>
            <numerusform>아직 원내 시스템에 보내지 못한 예약이 %n건 있습니다. 이 PC에 저장되어 있으며 프로그램을 다시 열면 이어서 전송합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some need a person: %1.</source>
        <translation>확인이 필요한 예약이 있습니다: %1.</translation>
    </message>
    <message>
        <source>The address answers. Nothing was booked.</source>
        <translation>주소에서 응답했습니다. 예약은 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>The address answers, but does not accept the token.</source>
        <translation>주소에서 응답했지만 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Somebody answers, but not for reservations at this path. Check the address.</source>
        <translation>응답은 있지만 이 경로에서 예약을 받지 않습니다. 주소를 확인하십시오.</translation>
    </message>
    <message>
        <source>The address sends on to another one. Enter that one directly.</source>
        <translation>다른 주소로 안내하는 주소입니다. 그 주소를 직접 입력하십시오.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>이 주소의 인증서를 믿을 수 없습니다.</translation>
    </message>
    <message>
        <source>The address answers with a fault of its own. Try again later.</source>
        <translation>주소 쪽에 오류가 있습니다. 나중에 다시 해 보십시오.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>주소에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter an address like https://clinic.example.</source>
        <translation>https://clinic.example 같은 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Only https is allowed, except on this PC itself.</source>
        <translation>이 PC가 아니면 https 주소만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in this file.</source>
        <translation>이 파일에 인증서(PEM)가 없습니다.</translation>
    </message>
    <message>
        <source>Enter a proxy like http://proxy:3128, without a password.</source>
        <translation>http://proxy:3128 같은 프록시를 비밀번호 없이 입력하십시오.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens only.</source>
        <translation>영문자, 숫자, 붙임표만 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>fd::PeriodFields</name>
    <message>
        <source>First date</source>
        <translation>첫 날짜</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>마지막 날짜</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>이 시각부터</translation>
    </message>
    <message>
        <source>Over by</source>
        <translation>이 시각까지</translation>
    </message>
    <message>
        <source>The last date must not be before the first.</source>
        <translation>마지막 날짜가 첫 날짜보다 빠릅니다.</translation>
    </message>
    <message>
        <source>The end must be later than the start.</source>
        <translation>종료가 시작보다 늦어야 합니다.</translation>
    </message>
</context>
<context>
    <name>fd::PersonCard</name>
    <message>
        <source>Chart number %1</source>
        <translation>차트 번호 %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>주의: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <translation>
            <numerusform>노쇼 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the main system</source>
        <translation>원내 시스템에 없음</translation>
    </message>
    <message>
        <source>Bookings are held until the id there is entered.</source>
        <translation>원내 시스템의 번호를 입력할 때까지 예약 전송을 보류합니다.</translation>
    </message>
    <message>
        <source>Main system: %1</source>
        <translation>원내 시스템: %1</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>A change was begun and not saved.</source>
        <translation>저장하지 않은 수정 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Continue the change</source>
        <translation>수정 이어서 하기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Make this record and another one of the same person one</source>
        <translation>같은 분의 다른 기록과 하나로 합칩니다</translation>
    </message>
</context>
<context>
    <name>fd::PriceBox</name>
    <message>
        <source>Not for this visitor and day</source>
        <translation>이 내원객과 날짜에 해당하지 않는 가격</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>다른 가격</translation>
    </message>
</context>
<context>
    <name>fd::PrintDaySheet</name>
    <message>
        <source>One table per zone</source>
        <translation>예약 영역별로</translation>
    </message>
    <message>
        <source>One table, by time</source>
        <translation>시각순으로</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>일일 예약표</translation>
    </message>
    <message>
        <source>There are no bookings on this day.</source>
        <translation>이 날에는 예약이 없습니다.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>It could not be printed. Is the printer on?</source>
        <translation>인쇄하지 못했습니다. 프린터가 켜져 있는지 확인해 주십시오.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>파일을 쓸 수 없습니다. 다른 곳을 선택해 주십시오.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureCard</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 빼기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>시술권</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 가격</translation>
    </message>
    <message>
        <source>List price %1</source>
        <translation>정가 %1</translation>
    </message>
    <message>
        <source>%1: one less</source>
        <translation>%1 하나 빼기</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1 하나 더</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>하나 빼기</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>하나 더</translation>
    </message>
    <message>
        <source>No type</source>
        <comment>of a requested procedure that came from elsewhere</comment>
        <translation>유형 없음</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1회 남음</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1회 예정</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is left of a ticket, and then</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of a ticket</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 after this</source>
        <translation>이후 %1회</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>%1회 부족</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>마지막 시술</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>자세한 내용 접기</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>자세한 내용 보기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+위</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+아래</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureChoices</name>
    <message>
        <source>Ticket %1</source>
        <translation>시술권 %1</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>옵션 %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>시술권</translation>
    </message>
    <message>
        <source>Tickets that cannot be used</source>
        <translation>사용할 수 없는 시술권</translation>
    </message>
    <message>
        <source>Ticket %1, cannot be used</source>
        <translation>시술권 %1, 사용할 수 없음</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureDelegate</name>
    <message>
        <source>Ticket</source>
        <translation>시술권</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1회 남음</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 만료됨</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>모두 사용함</translation>
    </message>
    <message>
        <source>all %1 planned</source>
        <translation>%1회 모두 예정</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1회 예정</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
</context>
<context>
    <name>fd::ProcedurePicker</name>
    <message>
        <source>Find a procedure</source>
        <translation>시술 찾기</translation>
    </message>
    <message>
        <source>Procedures to choose from</source>
        <translation>고를 수 있는 시술</translation>
    </message>
    <message>
        <source>No procedure found.</source>
        <translation>맞는 시술이 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedurePrices</name>
    <message>
        <source>Promotion</source>
        <translation>프로모션</translation>
    </message>
    <message>
        <source>%1 price</source>
        <translation>%1 가격</translation>
    </message>
    <message>
        <source>Visitor type price</source>
        <translation>내원객 유형 가격</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>정가</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>This price is for visitors of another type.</source>
        <translation>다른 내원객 유형의 가격입니다.</translation>
    </message>
    <message>
        <source>This price is for %1 visitors.</source>
        <translation>%1 내원객의 가격입니다.</translation>
    </message>
    <message>
        <source>This price begins on %1.</source>
        <translation>%1부터 적용되는 가격입니다.</translation>
    </message>
    <message>
        <source>This price ended on %1.</source>
        <translation>%1에 끝난 가격입니다.</translation>
    </message>
</context>
<context>
    <name>fd::ProcedureSection</name>
    <message>
        <source>Requested procedures</source>
        <translation>희망 시술</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a procedure</source>
        <translation>시술 추가</translation>
    </message>
    <message>
        <source>Procedures take %1: end at %2</source>
        <translation>시술 합계 %1 · %2에 마치도록 맞추기</translation>
    </message>
    <message>
        <source>End when the procedures are done</source>
        <translation>시술이 끝나는 시각으로</translation>
    </message>
</context>
<context>
    <name>fd::RecentList</name>
    <message>
        <source>Recent visitors</source>
        <translation>최근 내원객</translation>
    </message>
    <message>
        <source>A registration was begun</source>
        <translation>작성 중이던 등록</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>아직 이름 없음</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>이어서 작성</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>fd::RepeatDialog</name>
    <message>
        <source>Reserve all</source>
        <translation>모두 예약</translation>
    </message>
    <message>
        <source>Repeat the reservation</source>
        <translation>예약 반복</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>간격(주)</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>횟수</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>saved on this PC, not yet booked</source>
        <translation>이 PC에 저장됨, 아직 예약되지 않음</translation>
    </message>
    <message>
        <source>All of them are kept.</source>
        <translation>모두 예약했습니다.</translation>
    </message>
    <message>
        <source>Not all of them could be reserved.</source>
        <translation>일부는 예약하지 못했습니다.</translation>
    </message>
</context>
<context>
    <name>fd::ReservationView</name>
    <message>
        <source>Back to the booking</source>
        <translation>쓰던 예약으로</translation>
    </message>
    <message>
        <source>Cancel the reservation</source>
        <translation>예약 취소</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>노쇼 처리</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>특이 사항</translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation>예약한 시각</translation>
    </message>
    <message>
        <source>Reservation number</source>
        <translation>예약 번호</translation>
    </message>
    <message>
        <source>Mark this reservation as a no-show? This cannot be undone.</source>
        <translation>이 예약을 노쇼로 처리하시겠습니까? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancel this reservation? This cannot be undone.</source>
        <translation>이 예약을 취소하시겠습니까? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>전송함 열기</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · %2부터</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 내역</translation>
    </message>
    <message>
        <source>Change the reservation</source>
        <translation>예약 수정</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>합계 %1</translation>
    </message>
</context>
<context>
    <name>fd::ServiceText</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <comment>amount of a medicine</comment>
        <translation>
            <numerusform>%Ln 유닛</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cc</source>
        <translation>
            <numerusform>%Ln cc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vial(s)</source>
        <translation>
            <numerusform>%Ln 바이알</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pen(s)</source>
        <comment>injection pen</comment>
        <translation>
            <numerusform>%Ln 펜</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <comment>thread lift</comment>
        <translation>
            <numerusform>%Ln 줄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shot(s)</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln 샷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pad(s)</source>
        <translation>
            <numerusform>%Ln 패드</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kJ</source>
        <translation>
            <numerusform>%Ln kJ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spot(s)</source>
        <comment>on the skin</comment>
        <translation>
            <numerusform>%Ln 점</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln J</source>
        <translation>
            <numerusform>%Ln J</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mg</source>
        <translation>
            <numerusform>%Ln mg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln g</source>
        <translation>
            <numerusform>%Ln g</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pulse(s)</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln 펄스</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bottle(s)</source>
        <translation>
            <numerusform>%Ln 병</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syringe(s)</source>
        <translation>
            <numerusform>%Ln 시린지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es)</source>
        <comment>of a machine over the skin</comment>
        <translation>
            <numerusform>%Ln 패스</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IU</source>
        <translation>
            <numerusform>%Ln IU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kHz</source>
        <translation>
            <numerusform>%Ln kHz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln MHz</source>
        <translation>
            <numerusform>%Ln MHz</numerusform>
        </translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>과세</translation>
    </message>
    <message>
        <source>Tax-free</source>
        <translation>면세</translation>
    </message>
    <message>
        <source>Partly taxable</source>
        <translation>일부 과세</translation>
    </message>
    <message>
        <source>Covered by health insurance</source>
        <translation>급여</translation>
    </message>
    <message>
        <source>Not covered by health insurance</source>
        <translation>비급여</translation>
    </message>
    <message>
        <source>Medical service</source>
        <translation>진료 항목</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>시술</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>장비</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>약제</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>사용량</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>건강보험</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>Recommended interval</source>
        <translation>권장 간격</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Also booked that day, recommended interval %1 days.</source>
        <translation>같은 날에 예약이 또 있습니다. 권장 간격은 %1일입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n day(s) before this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>이 예약 %n일 전(%1)에 예정되어 있습니다. 권장 간격은 %2일입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last done %n day(s) ago (%1), recommended %2.</source>
        <translation>
            <numerusform>%n일 전(%1)에 받았습니다. 권장 간격은 %2일입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last done %n day(s) before this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>이 예약 %n일 전(%1)에 받았습니다. 권장 간격은 %2일입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned again %n day(s) after this booking (%1), recommended %2.</source>
        <translation>
            <numerusform>이 예약 %n일 뒤(%1)에 또 예정되어 있습니다. 권장 간격은 %2일입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n일 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before this booking</source>
        <translation>
            <numerusform>%1, 이 예약 %n일 전</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fd::SideLists</name>
    <message>
        <source>What is over stays where it is.</source>
        <translation>끝난 예약은 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>In the tray; it stands where it stood until you put it elsewhere. Ctrl+V puts it at the cursor.</source>
        <translation>보관함에 넣었습니다. 다른 곳에 놓을 때까지 원래 시간이 유지됩니다. Ctrl+V로 커서 자리에 놓습니다.</translation>
    </message>
    <message>
        <source>The tray is empty. Ctrl+X puts the selected booking there.</source>
        <translation>보관함이 비어 있습니다. Ctrl+X로 선택한 예약을 넣습니다.</translation>
    </message>
    <message>
        <source>Choose a place for %1. Esc leaves it in the tray.</source>
        <translation>%1 님의 자리를 고르십시오. Esc를 누르면 보관함에 남습니다.</translation>
    </message>
    <message>
        <source>A time has become free for %1 of the waiting list: %2</source>
        <translation>대기자 %1 님에게 맞는 시간이 났습니다: %2</translation>
    </message>
    <message>
        <source>It stays in the tray.</source>
        <translation>보관함에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>fd::SimilarList</name>
    <message>
        <source>Open this one instead: %1</source>
        <translation>이 내원객 열기: %1</translation>
    </message>
</context>
<context>
    <name>fd::SlotOffer</name>
    <message>
        <source>There is no free slot in the next 60 days.</source>
        <translation>앞으로 60일 안에 빈 시간이 없습니다.</translation>
    </message>
</context>
<context>
    <name>fd::StatusLine</name>
    <message>
        <source>NOT saved on this PC</source>
        <translation>이 PC에 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>Saved on this PC %1</source>
        <translation>로컬 저장 %1</translation>
    </message>
    <message>
        <source>Everything is kept on this PC</source>
        <translation>모두 이 PC에 저장됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>내원객 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Loads: what this PC knows</source>
        <translation>예약 현황: 이 PC가 아는 예약 기준</translation>
    </message>
    <message>
        <source>Other desks may have booked more at the main system.</source>
        <translation>다른 창구에서 원내 시스템에 더 예약했을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>fd::TargetPage</name>
    <message>
        <source>Where bookings go</source>
        <translation>예약 보낼 곳</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>이 PC</translation>
    </message>
    <message>
        <source>A remote address</source>
        <translation>원격 주소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token or API key</source>
        <translation>토큰 또는 API 키</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>자세한 설정</translation>
    </message>
    <message>
        <source>Header of the token</source>
        <translation>토큰을 넣을 헤더</translation>
    </message>
    <message>
        <source>Word before the token</source>
        <translation>토큰 앞에 붙일 말</translation>
    </message>
    <message>
        <source>Additional certificate authority (PEM file)</source>
        <translation>추가 인증 기관 (PEM 파일)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따름</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 확인</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Bookings are sent to the main system at this address. Without a connection they wait on this PC and are sent later.</source>
        <translation>예약을 이 주소의 원내 시스템으로 보냅니다. 연결이 없으면 이 PC에 저장했다가 나중에 보냅니다.</translation>
    </message>
    <message>
        <source>Bookings are made on this PC alone; no server is needed.</source>
        <translation>예약을 이 PC에서만 만듭니다. 서버가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Kept; type here to replace it</source>
        <translation>저장되어 있음 (바꾸려면 입력)</translation>
    </message>
    <message>
        <source>Not needed by every address</source>
        <translation>필요 없는 주소도 있습니다</translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation>주소를 확인하는 중입니다…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Saved. There is no keychain on this PC, so the token is kept only until the program ends.</source>
        <translation>저장했습니다. 이 PC에 키체인이 없어 토큰은 프로그램을 끝낼 때까지만 보관합니다.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>fd::TaskCard</name>
    <message>
        <source>Marked as a no-show here. Mark it in the main system, too.</source>
        <translation>여기에서 노쇼로 표시한 예약입니다. 원내 시스템에서도 표시하십시오.</translation>
    </message>
    <message>
        <source>Cancelled here. Cancel it in the main system, too.</source>
        <translation>여기에서 취소한 예약입니다. 원내 시스템에서도 취소하십시오.</translation>
    </message>
    <message>
        <source>Done there</source>
        <translation>처리함</translation>
    </message>
    <message>
        <source>Changed here, as it stands above. Change it in the main system, too.</source>
        <translation>이곳에서 위와 같이 변경했습니다. 원내 시스템에서도 변경해 주십시오.</translation>
    </message>
</context>
<context>
    <name>fd::TicketLine</name>
    <message>
        <source>%1 left</source>
        <translation>%1회 남음</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1회 예정</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 만료</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>만료 없음</translation>
    </message>
</context>
<context>
    <name>fd::TopBar</name>
    <message>
        <source>Frontdesk</source>
        <translation>프런트데스크</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Go to today (Ctrl+T)</source>
        <translation>오늘로 이동 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>이전 날</translation>
    </message>
    <message>
        <source>Previous day (Page Up)</source>
        <translation>이전 날 (Page Up)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>다음 날</translation>
    </message>
    <message>
        <source>Next day (Page Down)</source>
        <translation>다음 날 (Page Down)</translation>
    </message>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <translation>날짜로 이동 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>How a whole date is written: Qt's date format (day, month, year, weekday).</extracomment>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>모든 단축키…</translation>
    </message>
    <message>
        <source>Language, theme, where bookings go, keys</source>
        <translation>언어, 테마, 예약 보낼 곳, 단축키</translation>
    </message>
    <message>
        <source>Where bookings go…</source>
        <translation>예약 보낼 곳…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>전송함</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일</translation>
    </message>
    <message>
        <source>The day, zones as columns (Ctrl+1)</source>
        <translation>하루, 예약 영역별 (Ctrl+1)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>The day as a list: who is next, who is here (Ctrl+3)</source>
        <translation>목록: 다음 내원객, 내원 중인 내원객 (Ctrl+3)</translation>
    </message>
    <message>
        <source>Print the day sheet…</source>
        <translation>일일 예약표 인쇄…</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>모든 영역</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주</translation>
    </message>
    <message>
        <source>The week, days as columns (Ctrl+2)</source>
        <translation>한 주, 날짜별 (Ctrl+2)</translation>
    </message>
    <message>
        <source>Zone of the week</source>
        <translation>주간에 볼 예약 영역</translation>
    </message>
    <message>
        <source>Opening hours and holidays…</source>
        <translation>진료 시간과 휴진일…</translation>
    </message>
    <message>
        <source>Who sits here…</source>
        <translation>담당자 이름…</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Find a free time…</source>
        <translation>빈 시간 찾기…</translation>
    </message>
    <message>
        <source>Waiting list…</source>
        <translation>대기자 명단…</translation>
    </message>
    <message>
        <source>Clinic, zones and groups…</source>
        <translation>클리닉, 영역, 그룹…</translation>
    </message>
    <message>
        <source>Bring in data…</source>
        <translation>데이터 가져오기…</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <extracomment>The same where there is little room.</extracomment>
        <translation>M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>Write data to a file…</source>
        <translation>데이터 내보내기…</translation>
    </message>
    <message>
        <source>Show cancelled bookings</source>
        <translation>취소된 예약 보기</translation>
    </message>
</context>
<context>
    <name>fd::TrayBar</name>
    <message>
        <source>Tray</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Put %1 elsewhere, from %2</source>
        <translation>%1 님 예약 옮기기, 원래 %2</translation>
    </message>
    <message>
        <source>Click, then choose a place in the calendar</source>
        <translation>누른 뒤 달력에서 자리를 고르십시오</translation>
    </message>
    <message>
        <source>Leave %1 where it stands</source>
        <translation>%1 님 예약을 그대로 두기</translation>
    </message>
    <message>
        <source>Leave it where it stands</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>fd::VisitorCardView</name>
    <message>
        <source>Past reservations</source>
        <translation>지난 예약</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>시술권</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Further reservations</source>
        <translation>그 밖의 예약</translation>
    </message>
    <message numerus="yes">
        <source>Past reservations · %n no-show(s)</source>
        <translation>
            <numerusform>지난 예약 · 노쇼 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>Next reservation</source>
        <translation>다음 예약</translation>
    </message>
    <message>
        <source>On the same phone number</source>
        <translation>같은 전화번호</translation>
    </message>
</context>
<context>
    <name>fd::VisitorFormView</name>
    <message>
        <source>Somebody like this is registered already: look above first.</source>
        <translation>이미 등록된 분일 수 있습니다. 위의 안내를 먼저 확인하십시오.</translation>
    </message>
    <message>
        <source>NOT saved. %1</source>
        <translation>저장되지 않았습니다. %1</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>새 내원객</translation>
    </message>
    <message>
        <source>Edit visitor</source>
        <translation>내원객 정보 수정</translation>
    </message>
    <message>
        <source>24 digits and letters, if known</source>
        <translation>24자리 (아는 경우)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>새로 작성</translation>
    </message>
    <message>
        <source>Empty every field</source>
        <translation>모든 칸을 비웁니다</translation>
    </message>
    <message>
        <source>Show the visitor as stored, without these changes</source>
        <translation>수정 내용을 버리고 저장된 정보를 봅니다</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Throw away what is typed here</source>
        <translation>여기에 입력한 내용을 버립니다</translation>
    </message>
    <message>
        <source>Enter. Esc leaves the form; what is typed is kept.</source>
        <translation>Enter. Esc로 나가도 입력한 내용은 남습니다.</translation>
    </message>
    <message>
        <source>This goes on from what was typed earlier.</source>
        <translation>앞서 입력하던 내용에서 이어집니다.</translation>
    </message>
    <message>
        <source>Also on this phone number (a family, perhaps)</source>
        <translation>같은 번호를 쓰는 내원객이 있습니다 (가족 등)</translation>
    </message>
    <message>
        <source>Registered already: same name and birth date</source>
        <translation>이름과 생년월일이 같은 내원객이 있습니다</translation>
    </message>
    <message>
        <source>This chart number is somebody else's</source>
        <translation>다른 내원객의 차트 번호입니다</translation>
    </message>
    <message>
        <source>Emptied elsewhere meanwhile. Saving keeps this text.</source>
        <translation>그사이 다른 곳에서 비웠습니다. 저장하면 이 내용이 남습니다.</translation>
    </message>
    <message>
        <source>Now stored: %1. Saving replaces it.</source>
        <translation>저장되어 있는 내용: %1. 저장하면 지금 입력한 내용으로 바뀝니다.</translation>
    </message>
    <message>
        <source>This visitor was changed elsewhere meanwhile. Look it over and save again, or discard.</source>
        <translation>그사이 다른 곳에서 이 내원객 정보가 바뀌었습니다. 확인하고 다시 저장하거나 버리십시오.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Register anyway</source>
        <translation>그래도 등록</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>The next free chart number</source>
        <translation>비어 있는 다음 차트 번호</translation>
    </message>
    <message>
        <source>Use %1, the next free chart number</source>
        <translation>비어 있는 다음 차트 번호 %1 사용</translation>
    </message>
</context>
<context>
    <name>fd::VisitorPanel</name>
    <message>
        <source>Find a visitor</source>
        <translation>내원객 찾기</translation>
    </message>
    <message>
        <source>Name, initial consonants, last four digits, chart number or birth date</source>
        <translation>이름, 초성, 전화 뒷자리, 차트 번호, 생년월일</translation>
    </message>
    <message>
        <source>Visitors found</source>
        <translation>찾은 내원객</translation>
    </message>
    <message>
        <source>Visitor card</source>
        <translation>내원객 카드</translation>
    </message>
    <message>
        <source>No visitor found.</source>
        <translation>찾는 내원객이 없습니다.</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>새 내원객</translation>
    </message>
    <message>
        <source>Register “%1” as new</source>
        <translation>‘%1’ 새로 등록</translation>
    </message>
</context>
<context>
    <name>fd::VisitorText</name>
    <message>
        <source>Korea</source>
        <translation>한국</translation>
    </message>
    <message>
        <source>China</source>
        <translation>중국</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>일본</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>미국</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>대만</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>태국</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>베트남</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>몽골</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>러시아</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>카자흐스탄</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>우즈베키스탄</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>인도네시아</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>말레이시아</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>필리핀</translation>
    </message>
    <message>
        <source>India</source>
        <translation>인도</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>캐나다</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>호주</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>영국</translation>
    </message>
    <message>
        <source>France</source>
        <translation>프랑스</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>독일</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: 010-0000-1234; from abroad with + and the country.</source>
        <translation>올바른 전화번호가 아닙니다. 예: 010-0000-1234. 해외 번호는 +와 국가 번호로 시작합니다.</translation>
    </message>
    <message>
        <source>This is not a date. Examples: 940302, 1994-03-02.</source>
        <translation>올바른 날짜가 아닙니다. 예: 940302, 1994-03-02.</translation>
    </message>
    <message>
        <source>An id has 24 digits and letters from a to f.</source>
        <translation>번호는 숫자와 a~f 글자 24자리입니다.</translation>
    </message>
    <message>
        <source>This cannot be accepted as it is. Check what was entered.</source>
        <translation>이대로는 접수할 수 없습니다. 입력한 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>생년월일</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>성별</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>차트 번호</translation>
    </message>
    <message>
        <source>Visitor type</source>
        <translation>내원객 유형</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>국적</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>주의 사항</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Id in the main system</source>
        <translation>원내 시스템의 내원객 번호</translation>
    </message>
    <message>
        <source>This visitor was merged into another one meanwhile.</source>
        <translation>그사이 이 내원객은 다른 내원객과 합쳐졌습니다.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>아직 오지 않은 날짜입니다.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>너무 깁니다. 줄여 주십시오.</translation>
    </message>
    <message>
        <source>Another visitor has this id.</source>
        <translation>다른 내원객이 이 번호를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>여성</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>남성</translation>
    </message>
</context>
<context>
    <name>fd::WaitingDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>명단에서 빼기</translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation>빈 시간에 예약</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>대기자 명단</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>내원객</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>희망 시간</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>맞는 시간</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Put %1 on the list</source>
        <translation>%1 님을 명단에 올리기</translation>
    </message>
    <message>
        <source>Choose a visitor in the window to put somebody on the list.</source>
        <translation>명단에 올리려면 창에서 내원객을 고르십시오.</translation>
    </message>
    <message>
        <source>Note, such as: call before noon</source>
        <translation>메모(예: 오전에 연락)</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>명단에 올리기</translation>
    </message>
    <message>
        <source>nothing free</source>
        <translation>빈 시간 없음</translation>
    </message>
</context>
<context>
    <name>fd::ZonesPage</name>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>색상…</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>예약 영역</translation>
    </message>
    <message>
        <source>Name in Korean</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>New zone</source>
        <translation>새 영역</translation>
    </message>
    <message>
        <source>Bookings stand in this zone, so it stays. Take it out of its groups instead: then nothing new is offered there.</source>
        <translation>이 영역에 예약이 있어 삭제할 수 없습니다. 대신 그룹에서 빼면 새 예약이 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Every zone needs a name.</source>
        <translation>영역마다 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Saved. It is in force now.</source>
        <translation>저장했습니다. 지금부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>frontdesk</name>
    <message>
        <source>Front-desk booking for aesthetic clinics</source>
        <translation>에스테틱 의원의 접수 예약</translation>
    </message>
    <message>
        <source>The clinic's file; made when missing.</source>
        <translation>병원 저장소 파일입니다. 없으면 만듭니다.</translation>
    </message>
    <message>
        <source>Fill an empty store with the demo clinic.</source>
        <translation>빈 저장소를 데모 병원으로 채웁니다.</translation>
    </message>
    <message>
        <source>Language.</source>
        <translation>언어입니다.</translation>
    </message>
    <message>
        <source>Theme.</source>
        <translation>테마입니다.</translation>
    </message>
    <message>
        <source>Save a picture of every main state, on a scratch demo clinic.</source>
        <translation>임시 데모 병원에서 주요 화면을 모두 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>Book one reservation on a scratch demo clinic and save a picture of it.</source>
        <translation>임시 데모 병원에서 예약 하나를 하고 그 화면을 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>Frontdesk</source>
        <translation>프런트데스크</translation>
    </message>
    <message>
        <source>The desk books in a clinic's file; a database is for frontdeskctl.</source>
        <translation>데스크는 병원의 파일에 예약합니다. 데이터베이스는 frontdeskctl로 씁니다.</translation>
    </message>
</context>
</TS>
