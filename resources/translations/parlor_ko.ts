<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Page</name>
    <message>
        <source>Bulls and cows</source>
        <translation>숫자야구</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>가위바위보</translation>
    </message>
    <message>
        <source>Tic-tac-toe</source>
        <translation>틱택토</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>사목</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>오목</translation>
    </message>
    <message numerus="yes">
        <source>Seal · %n more</source>
        <translation>
            <numerusform>봉인 · %n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Guess · %n more</source>
        <translation>
            <numerusform>맞혀 보기 · %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal my code</source>
        <translation>내 코드 봉인하기</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>맞혀 보기</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>이미 시도한 코드예요.</translation>
    </message>
    <message>
        <source>Only you see it, and once sealed it cannot be changed.</source>
        <translation>나만 볼 수 있고, 봉인하면 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>내 코드는 봉인됐어요. %1 님의 코드를 기다려요.</translation>
    </message>
    <message>
        <source>This page answers %1 by itself.</source>
        <translation>이 페이지가 %1에 저절로 답해요.</translation>
    </message>
    <message>
        <source>This page does not know your code any more.</source>
        <translation>이 페이지는 내 코드를 더는 몰라요.</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>%1번째 시도, 답을 기다리는 중</translation>
    </message>
    <message>
        <source>Your code is sealed.</source>
        <translation>내 코드는 봉인됐어요.</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>%2자리 중 %1번째, %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>%1번째 시도</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>내 시도</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>기호 수</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, 지움</translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n스트라이크</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n볼</numerusform>
        </translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>%1번째 시도: %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>%1 님의 %2번째 시도: %3</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>플레이어 %1</translation>
    </message>
    <message>
        <source>solved in %1</source>
        <translation>%1번 만에 맞힘</translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>시도 %n번</numerusform>
        </translation>
    </message>
    <message>
        <source>none left</source>
        <translation>남은 시도 없음</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>마지막 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n번 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>첫 시도에 맞혔어요</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>%n번 만에 맞혔어요</numerusform>
        </translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>다른 사람들은 아직 맞히는 중이에요.</translation>
    </message>
    <message>
        <source>Your guess %1 · of %2</source>
        <translation>내 %1번째 시도 · 모두 %2번</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>내 %1번째 시도</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>%1 님이 맞힐 코드 정하기</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation>%1에 대한 내 답</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>못 맞힘</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>%1 님의 코드</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 님이 %2 님의 코드 찾는 중</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 님이 내 코드 찾는 중</translation>
    </message>
    <message>
        <source>only you see %1</source>
        <translation>%1: 나만 보여요</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 님은 %2번 만에 맞혔어요.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 님은 %2번 만에 맞혔어요. 다음 시도에 맞히면 함께 이겨요.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 님은 %2번 만에 맞혔어요. 아직 더 잘할 수 있어요.</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>%1번째 시도에 찾았어요</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>코드는 %1, %2번째 시도에 찾았어요</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>코드는 %1</translation>
    </message>
    <message>
        <source>together</source>
        <translation>협동</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>대결</translation>
    </message>
    <message>
        <source>race</source>
        <translation>경쟁</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %3개 중 %2개</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>%1라운드</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>다음 라운드</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>내기</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>%1 내기</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>모두 봉인했어요.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>내 선택은 봉인됐어요.</translation>
    </message>
    <message>
        <source>Sealed until everybody has thrown.</source>
        <translation>모두 낼 때까지 봉인돼 있어요.</translation>
    </message>
    <message>
        <source>Round %1 · opened</source>
        <translation>%1라운드 · 공개</translation>
    </message>
    <message>
        <source>Choose your gesture</source>
        <translation>손동작을 고르세요</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>모두 고르는 중이에요.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>내 선택은 봉인되어 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>beats %1</source>
        <translation>이기는 상대: %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>봉인한 내 선택</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>air</source>
        <translation>공기</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>비행기</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>외계인</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>도끼</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>아기</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>맥주</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>자전거</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>새</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>피</translation>
    </message>
    <message>
        <source>book</source>
        <translation>책</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>그릇</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>뇌</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>버터</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>철창</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>car</source>
        <translation>자동차</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>성</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>고양이</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>사슬</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>전기톱</translation>
    </message>
    <message>
        <source>church</source>
        <translation>교회</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>구름</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>바퀴벌레</translation>
    </message>
    <message>
        <source>community</source>
        <translation>공동체</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>십자가</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>컵</translation>
    </message>
    <message>
        <source>death</source>
        <translation>죽음</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>악마</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>다이아몬드</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>용</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>오리</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>다이너마이트</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>전기</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>울타리</translation>
    </message>
    <message>
        <source>film</source>
        <translation>필름</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>불</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>물고기</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>금</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>풀</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>총</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>심장</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>헬리콥터</translation>
    </message>
    <message>
        <source>home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>human</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>king</source>
        <translation>왕</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>레이저</translation>
    </message>
    <message>
        <source>law</source>
        <translation>법</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>번개</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>도마뱀</translation>
    </message>
    <message>
        <source>man</source>
        <translation>남자</translation>
    </message>
    <message>
        <source>math</source>
        <translation>수학</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>메두사</translation>
    </message>
    <message>
        <source>money</source>
        <translation>돈</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>원숭이</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>달</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>산</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>소음</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>핵폭탄</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>보</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>평화</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>구덩이</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>행성</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>백금</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>독</translation>
    </message>
    <message>
        <source>police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>호저</translation>
    </message>
    <message>
        <source>power</source>
        <translation>힘</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>기도</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>왕자</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>공주</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>여왕</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>모래늪</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>비</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>무지개</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>로봇</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>바위</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>사탄</translation>
    </message>
    <message>
        <source>school</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>가위</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>뱀</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>거미</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>스팍</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>스펀지</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>태양</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>검</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>탱크</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>변기</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>토네이도</translation>
    </message>
    <message>
        <source>train</source>
        <translation>기차</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>나무</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>순무</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>TV</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>UFO</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>흡혈귀</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>비디오 게임</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>독수리</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>벽</translation>
    </message>
    <message>
        <source>water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>채찍</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>늑대</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>여자</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 승, %2 패</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>입력해서 찾기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>손동작</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>그런 이름의 손동작은 없어요.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2가지 중 %1가지</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>저마다 다음 %n가지를 이겨요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1가지가 %2 이김</translation>
    </message>
    <message>
        <source>One</source>
        <translation>하나</translation>
    </message>
    <message>
        <source>two</source>
        <translation>둘</translation>
    </message>
    <message>
        <source>three</source>
        <translation>셋</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>무엇을 낼까요</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>봉인됨</translation>
    </message>
    <message>
        <source>beats the lit one</source>
        <translation>밝은 하나를 이겨요</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>밝은 %1가지를 이겨요</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>하나를 고른 다음 내세요.</translation>
    </message>
    <message>
        <source>Nothing was opened</source>
        <translation>아무것도 열리지 않았어요</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>서로 물고 물렸어요</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>탈락자 없음</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 님이 이겼어요</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>최고 %1점, 목표 %2점</translation>
    </message>
    <message numerus="yes">
        <source>%n of %2 stay in</source>
        <translation>
            <numerusform>%2명 중 %n명 남아요</numerusform>
        </translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>모두 남아요</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>모두가 누군가에게 졌어요</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>열지 않음: 탈락</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>열지 않음</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>탈락: %1</translation>
    </message>
    <message>
        <source>out</source>
        <translation>탈락</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, 총 %2점</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>%1점</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <translation>
            <numerusform>%n명 탈락</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %2</source>
        <translation>
            <numerusform>%2라운드 후 %n점</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>손동작 %1가지</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>먼저 %1점</translation>
    </message>
    <message>
        <source>Drop in column %1</source>
        <translation>%1 세로줄에 떨어뜨리기</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>떨어뜨리기</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1에 두기</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>두기</translation>
    </message>
    <message>
        <source>aim at %1</source>
        <translation>%1 겨냥하기</translation>
    </message>
    <message>
        <source>one to the left: %1</source>
        <translation>왼쪽으로 한 칸: %1</translation>
    </message>
    <message>
        <source>one up: %1</source>
        <translation>위로 한 칸: %1</translation>
    </message>
    <message>
        <source>one down: %1</source>
        <translation>아래로 한 칸: %1</translation>
    </message>
    <message>
        <source>one to the right: %1</source>
        <translation>오른쪽으로 한 칸: %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1 세로줄</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 님이 %2에 뒀어요.</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <translation>%1, 가로 %2 세로 %3</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>내 차례</translation>
    </message>
    <message>
        <source>Tap a cell to play.</source>
        <translation>칸을 누르면 둬요.</translation>
    </message>
    <message>
        <source>Tap a column, tap it again to drop.</source>
        <translation>세로줄을 누르고, 한 번 더 누르면 떨어뜨려요.</translation>
    </message>
    <message>
        <source>Tap again, or press Play. Hold and slide to aim.</source>
        <translation>한 번 더 누르거나 “두기”를 누르세요. 꾹 누른 채 밀면 겨냥해요.</translation>
    </message>
    <message>
        <source>Tap a place to aim at it.</source>
        <translation>둘 곳을 누르면 겨냥해요.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>그 세로줄은 꽉 찼어요.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>그 칸에는 이미 놓였어요.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>아직 내 차례가 아니에요.</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>winning row</source>
        <translation>이긴 줄</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>마지막 수</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%2수 만에 %1목 완성</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2목</translation>
    </message>
    <message>
        <source>Parlor, games in the house</source>
        <translation>Parlor, 집 안의 게임</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>내 차례예요</translation>
    </message>
    <message>
        <source>Your choice stays closed</source>
        <translation>내 선택은 닫힌 채로 있어요</translation>
    </message>
    <message>
        <source>We are back.</source>
        <translation>다시 연결됐어요.</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 님: %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 님이 들어왔어요</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 님이 나갔어요</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 님이 돌아오지 않았어요</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 님의 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 님이 창을 닫았어요</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 님이 돌아왔어요</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>%1 님을 내보냈어요</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>이제 %1 님이 호스트예요</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>내가 들어왔어요</translation>
    </message>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>내 캐릭터를 이미 누가 쓰고 있어요. 이 테이블에서는 %1예요.</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n not read</source>
        <translation>
            <numerusform>채팅, 안 읽은 말 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 안 보냄</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>테이블에 한마디</translation>
    </message>
    <message>
        <source>%1. We say so here when it is your turn.</source>
        <translation>%1. 내 차례가 되면 여기에 알려 줘요.</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>다시 연결되면 보내요</translation>
    </message>
    <message>
        <source>You are muted here.</source>
        <translation>여기서는 채팅이 막혀 있어요.</translation>
    </message>
    <message>
        <source>You are muted here. You can still read; ask %1 to let you write again.</source>
        <translation>여기서는 채팅이 막혀 있어요. 읽을 수는 있어요. 다시 쓰려면 %1 님에게 부탁하세요.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>No one has said anything yet.</source>
        <translation>아직 아무도 말하지 않았어요.</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message numerus="yes">
        <source>All %n seals hold.</source>
        <translation>
            <numerusform>봉인 %n개가 모두 맞아요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s program was the referee.</source>
        <translation>%1 님의 프로그램이 심판을 봤어요.</translation>
    </message>
    <message>
        <source>The table&apos;s program was the referee.</source>
        <translation>테이블의 프로그램이 심판을 봤어요.</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>무슨 뜻인가요?</translation>
    </message>
    <message>
        <source>%1&apos;s seal does not hold</source>
        <translation>%1 님의 봉인이 맞지 않아요</translation>
    </message>
    <message>
        <source>A seal does not hold</source>
        <translation>맞지 않는 봉인이 있어요</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>호스트가 내가 봉인한 것과 다른 선택을 보여 주고 있어요. 내 선택은 열지 않아요.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>때가 되기도 전에 호스트가 내 선택을 보여 달라고 해요. 내 선택은 열지 않아요.</translation>
    </message>
    <message>
        <source>What was opened is not what was sealed before. Somebody has cheated, or their program is broken.</source>
        <translation>열어 보니 앞서 봉인한 것과 달라요. 누군가 속였거나 그 프로그램이 고장 났어요.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>공정한 게임</translation>
    </message>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>모두가 모든 수를 보고, 규칙에 어긋나는 수는 받지 않아요.</translation>
    </message>
    <message>
        <source>This page seals your throws and codes before anybody can see them, and checks the seals of the others.</source>
        <translation>이 페이지는 아무도 보기 전에 내가 낸 것과 내 코드를 봉인하고, 다른 사람들의 봉인을 확인해요.</translation>
    </message>
    <message>
        <source>It comes from %1&apos;s computer, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>이 페이지는 %1 님의 컴퓨터에서 와요. 그래서 호스트가 프로그램을 바꿨다면 막아 줄 수 없어요. 내 컴퓨터의 Parlor는 막아 줄 수 있어요.</translation>
    </message>
    <message>
        <source>It comes from the computer that holds the table, so it cannot protect you from a host who has changed the program. Parlor on your own computer can.</source>
        <translation>이 페이지는 테이블이 있는 컴퓨터에서 와요. 그래서 호스트가 프로그램을 바꿨다면 막아 줄 수 없어요. 내 컴퓨터의 Parlor는 막아 줄 수 있어요.</translation>
    </message>
    <message>
        <source>In a race for a code or a search together, the seal proves that the code never changed; the computer that holds the table knows it.</source>
        <translation>코드 맞히기 경쟁이나 협동에서는 봉인이 코드가 바뀌지 않았음을 증명해요. 테이블이 있는 컴퓨터는 코드를 알고 있어요.</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>시리즈</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>비밀번호 걸기</translation>
    </message>
    <message>
        <source>without one all may come in</source>
        <translation>끄면 누구나 들어올 수 있어요</translation>
    </message>
    <message>
        <source>The table&apos;s name</source>
        <translation>테이블 이름</translation>
    </message>
    <message>
        <source>Enter a password, or let everybody in.</source>
        <translation>비밀번호를 적거나 누구나 들어오게 하세요.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Three in a row win.</source>
        <translation>한 줄에 세 개를 놓으면 이겨요.</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>클래식 %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>넓게 %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>크게 %1 × %2</translation>
    </message>
    <message>
        <source>Discs fall; four in a row win.</source>
        <translation>말이 떨어져요. 네 개를 이으면 이겨요.</translation>
    </message>
    <message>
        <source>Five in a row on a large board.</source>
        <translation>넓은 판에서 다섯 개를 이어요.</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>빠르게 %1 × %2</translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>모두 동시에 내요.</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>도마뱀·스팍 포함</translation>
    </message>
    <message>
        <source>Most points, first to %1</source>
        <translation>점수제, 먼저 %1점</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>추측하고 생각하며 숨은 코드를 찾아요.</translation>
    </message>
    <message>
        <source>Race for a code</source>
        <translation>코드 맞히기 경쟁</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>협동</translation>
    </message>
    <message>
        <source>Duel: a code for each other</source>
        <translation>대결: 서로에게 코드 내기</translation>
    </message>
    <message>
        <source>Easy race: 3 of 6 symbols</source>
        <translation>쉬운 경쟁: 기호 6개 중 3개</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>관전</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>앉기</translation>
    </message>
    <message>
        <source>Only watch</source>
        <translation>관전만 하기</translation>
    </message>
    <message>
        <source>See all tables</source>
        <translation>모든 테이블 보기</translation>
    </message>
    <message>
        <source>Nothing to install; it all stays on this network.</source>
        <translation>설치할 것이 없고, 모두 이 네트워크 안에만 있어요.</translation>
    </message>
    <message>
        <source>A match is running at %1</source>
        <translation>지금 판이 벌어지고 있어요: %1</translation>
    </message>
    <message>
        <source>This table is full</source>
        <translation>이 테이블은 꽉 찼어요</translation>
    </message>
    <message>
        <source>Sit down at %1</source>
        <translation>자리에 앉으세요: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch</source>
        <translation>
            <numerusform>%n명이 관전해요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 님과 함께</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free</source>
        <translation>
            <numerusform>자리 %n개가 비어 있어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch until a seat is free?</source>
        <translation>자리가 날 때까지 관전할까요?</translation>
    </message>
    <message>
        <source>You sit down by yourself after this match, if there is a seat then.</source>
        <translation>이번 판이 끝나고 자리가 있으면 저절로 앉아요.</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as somebody gets up.</source>
        <translation>누군가 일어나면 저절로 앉아요.</translation>
    </message>
    <message>
        <source>Write a name, so that the others know you.</source>
        <translation>다른 사람들이 알아볼 수 있게 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Your name at the table</source>
        <translation>테이블에서 쓰는 이름</translation>
    </message>
    <message>
        <source>The table&apos;s password</source>
        <translation>테이블 비밀번호</translation>
    </message>
    <message>
        <source>That is not the password. Ask %1 for it.</source>
        <translation>비밀번호가 아니에요. %1 님에게 물어보세요.</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>내 캐릭터</translation>
    </message>
    <message>
        <source>Swipe for all 32.</source>
        <translation>밀면 32개를 모두 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>캐릭터 %1</translation>
    </message>
    <message>
        <source>%1 then wins.</source>
        <translation>그러면 %1 님이 이겨요.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>판이 끝나고 승자는 없어요.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>나는 탈락하고 다른 사람들은 계속해요.</translation>
    </message>
    <message>
        <source>Somebody else is the host then. You can come back with the same code.</source>
        <translation>그러면 다른 사람이 호스트가 돼요. 같은 코드로 다시 올 수 있어요.</translation>
    </message>
    <message>
        <source>You can come back with the same code.</source>
        <translation>같은 코드로 다시 올 수 있어요.</translation>
    </message>
    <message>
        <source>Leave the table?</source>
        <translation>테이블에서 나갈까요?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>테이블에서 나가기</translation>
    </message>
    <message>
        <source>If you only close this page, your seat is kept for a while (%1).</source>
        <translation>이 페이지만 닫으면 내 자리를 한동안(%1) 남겨 둬요.</translation>
    </message>
    <message>
        <source>Leave, and let %1 win</source>
        <translation>나가고 %1 님에게 승리 주기</translation>
    </message>
    <message>
        <source>Leave the match</source>
        <translation>판에서 나가기</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>판 도중에 나갈까요?</translation>
    </message>
    <message>
        <source>Resign?</source>
        <translation>기권할까요?</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Resign</source>
        <translation>기권하기</translation>
    </message>
    <message>
        <source>End the match for all?</source>
        <translation>모두의 판을 끝낼까요?</translation>
    </message>
    <message>
        <source>Nobody wins then.</source>
        <translation>그러면 승자는 없어요.</translation>
    </message>
    <message>
        <source>End the match for all</source>
        <translation>모두의 판 끝내기</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>Nobody has opened a table yet</source>
        <translation>아직 아무도 테이블을 열지 않았어요</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Tables appear here by themselves.</source>
        <translation>하나 열어 보세요. 다른 사람들이 바로 볼 수 있어요. 테이블은 여기에 저절로 나타나요.</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>테이블 열기</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>게임 중</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%2자리 중 %1명</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>비밀번호 필요</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>방의 호스트가 되어 바로 앉아요.</translation>
    </message>
    <message>
        <source>Open the table</source>
        <translation>테이블 열기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Move %1 of %2</source>
        <translation>%2수 중 %1수</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>잠깐만요</translation>
    </message>
    <message>
        <source>One move back</source>
        <translation>한 수 뒤로</translation>
    </message>
    <message>
        <source>One move on</source>
        <translation>한 수 앞으로</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>지금으로 돌아가기</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>You sit down by yourself as soon as a seat is free.</source>
        <translation>자리가 나면 저절로 앉아요.</translation>
    </message>
    <message>
        <source>You are watching.</source>
        <translation>관전 중이에요.</translation>
    </message>
    <message>
        <source>This page does not know the game “%1”. You may watch and leave.</source>
        <translation>이 페이지는 “%1” 게임을 몰라요. 관전하거나 나갈 수 있어요.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>되돌아보는 중</translation>
    </message>
    <message>
        <source>Wait, I am not ready</source>
        <translation>잠깐, 아직 준비가 안 됐어요</translation>
    </message>
    <message>
        <source>Rematch</source>
        <translation>한 판 더</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>되돌아보기</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>게임 바꾸기</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 님이 게임을 고르고 있어요</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>플레이어를 기다려요</translation>
    </message>
    <message>
        <source>%1 is ready for a rematch.</source>
        <translation>%1 님은 한 판 더 할 준비가 됐어요.</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready for a rematch.</source>
        <translation>
            <numerusform>%n명이 한 판 더 할 준비가 됐어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>다른 사람들의 준비를 기다려요</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람들</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>다른 사람 초대하기</translation>
    </message>
    <message>
        <source>Shows the address</source>
        <translation>주소를 보여 줘요</translation>
    </message>
    <message>
        <source>Your name and figure</source>
        <translation>내 이름과 캐릭터</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>이걸로 할게요</translation>
    </message>
    <message>
        <source>What is sealed, and from whom</source>
        <translation>무엇을 누구에게서 봉인하는지</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>What this device keeps</source>
        <translation>이 기기에 남는 것</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>you</source>
        <translation>나</translation>
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
        <source>as the device</source>
        <translation>기기와 같게</translation>
    </message>
    <message>
        <source>as the browser</source>
        <translation>브라우저와 같게</translation>
    </message>
    <message>
        <source>On the same Wi-Fi, in any browser, without installing anything:</source>
        <translation>같은 와이파이에서, 아무 브라우저나, 설치 없이:</translation>
    </message>
    <message>
        <source>The password is “%1”.</source>
        <translation>비밀번호는 “%1”이에요.</translation>
    </message>
    <message>
        <source>The table asks for a password. The host knows it.</source>
        <translation>이 테이블은 비밀번호를 물어요. 호스트가 알고 있어요.</translation>
    </message>
    <message>
        <source>The code to scan stands in the window of the host.</source>
        <translation>스캔할 코드는 호스트의 창에 있어요.</translation>
    </message>
    <message>
        <source>With Parlor on their computer they open this instead:</source>
        <translation>컴퓨터에 Parlor가 있다면 대신 이것을 여세요:</translation>
    </message>
    <message>
        <source>your name and your figure</source>
        <translation>내 이름과 캐릭터</translation>
    </message>
    <message>
        <source>who you are at this table, and at three others, so that your seat is yours again</source>
        <translation>이 테이블과 다른 세 테이블에서 내가 누구인지(내 자리를 되찾을 수 있게)</translation>
    </message>
    <message>
        <source>what you have sealed, until the match is over</source>
        <translation>판이 끝날 때까지 내가 봉인한 것</translation>
    </message>
    <message>
        <source>sounds, light or dark, language</source>
        <translation>소리, 테마, 언어</translation>
    </message>
    <message>
        <source>This page keeps on this device, and nowhere else:</source>
        <translation>이 페이지는 다음을 이 기기에만 남겨 둬요:</translation>
    </message>
    <message>
        <source>This browser keeps nothing for this page: a reload loses your seat.</source>
        <translation>이 브라우저는 이 페이지의 것을 남기지 않아요. 새로 고치면 자리를 잃어요.</translation>
    </message>
    <message>
        <source>Your seat at this table is lost then.</source>
        <translation>그러면 이 테이블의 내 자리를 잃어요.</translation>
    </message>
    <message>
        <source>Yes, forget me</source>
        <translation>네, 나를 지우기</translation>
    </message>
    <message>
        <source>Forget me on this device</source>
        <translation>이 기기에서 나를 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1&apos;s table</source>
        <translation>%1 님의 테이블</translation>
    </message>
    <message>
        <source>%1 and %2 watch</source>
        <translation>%1 님과 %2 님이 관전해요</translation>
    </message>
    <message>
        <source>%1 watches</source>
        <translation>%1 님이 관전해요</translation>
    </message>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>한 번에 %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>시간 제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <translation>
            <numerusform>각자 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <translation>
            <numerusform>각자 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>%1판 다승제</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>한 판</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>관전</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>in a browser</source>
        <translation>브라우저로</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>채팅 막힘</translation>
    </message>
    <message>
        <source>%1, you</source>
        <translation>%1, 나</translation>
    </message>
    <message>
        <source>Hand over the table</source>
        <translation>테이블 넘기기</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>채팅 풀기</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>채팅 막기</translation>
    </message>
    <message>
        <source>Ask to leave</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>예, %1 님께 나가 달라고 하기</translation>
    </message>
    <message>
        <source>Do not let in any more</source>
        <translation>다시 들이지 않기</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>예, %1 님을 더는 들여보내지 않기</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>들어올 수 없는 사람</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>들여보내기</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 님 들여보내기</translation>
    </message>
    <message>
        <source>Clap</source>
        <translation>박수</translation>
    </message>
    <message>
        <source>Laugh</source>
        <translation>웃음</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각 중</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>빨리</translation>
    </message>
    <message>
        <source>Wow</source>
        <translation>우와</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>슬퍼요</translation>
    </message>
    <message>
        <source>Love it</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>안녕</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>플레이어</translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <translation>
            <numerusform>%n승</numerusform>
        </translation>
    </message>
    <message>
        <source>seat kept %1</source>
        <translation>자리 %1 남겨 둠</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>무승부</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>판이 중단됐어요</translation>
    </message>
    <message>
        <source>All lose together</source>
        <translation>모두 함께 졌어요</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>판이 끝났어요</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>승자가 없어요</translation>
    </message>
    <message>
        <source>All win together</source>
        <translation>모두 함께 이겼어요</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>이겼어요, %1 님</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>%1 님과 함께 이겼어요</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>%1 님, %2 님과 함께 이겼어요</translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>다른 %n명과 함께 이겼어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>플레이어 %n명이 이겼어요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1 님, %2 님, %3 님이 이겼어요</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 님과 %2 님이 이겼어요</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>호스트가 끝냈어요. 승자는 없어요.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>나머지는 탈락했어요.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>내가 기권했어요.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 님이 기권했어요.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>내 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>%1 님의 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>내가 판에서 나갔어요.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 님이 판에서 나갔어요.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>내 답이 맞지 않았어요.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>%1 님의 답이 맞지 않았어요.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>모두 기권했어요.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>모두 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>모두 떠났어요.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>맞는 답을 한 사람이 없었어요.</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>%1 님, 시리즈에서 이겼어요.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 님이 시리즈에서 이겼어요.</translation>
    </message>
    <message>
        <source>%1 to %2. The next one decides.</source>
        <translation>%1 대 %2. 다음 판이 결정해요.</translation>
    </message>
    <message>
        <source>Best of %1: %2 to %3</source>
        <translation>%1판 다승제: %2 대 %3</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>Set the table</source>
        <translation>테이블 차리기</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>창을 닫았어요. 자리는 %1 동안 남겨 둬요</translation>
    </message>
    <message>
        <source>closed the window</source>
        <translation>창을 닫았어요</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>다시 연결 중, 자리는 %1 동안 남겨 둬요</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>choosing</source>
        <translation>고르는 중</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>답하는 중</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>맞히는 중</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>끝냈어요</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>%1 님과 %2 님을 기다려요</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>플레이어 %n명을 기다려요</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 님을 기다려요</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 님이 창을 닫았어요</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 님이 다시 연결 중이에요</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>글자 수는 %1~%2자여야 해요.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>이름은 최대 %n자예요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>게임은 호스트가 시작해요. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>이미 선택했어요. 다른 사람들을 기다리세요.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>이 판에서는 이미 탈락했어요.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>방이 이미 %n개 있어요. 그중 하나에 참가하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>너무 빨랐어요. %n초 뒤에 다시 해 보세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>조금 빨랐어요. %n초 뒤에 다시 보내세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many are coming in at once. Try again in %n seconds.</source>
        <translation>
            <numerusform>한꺼번에 너무 많은 사람이 들어오고 있어요. %n초 뒤에 다시 해 보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>이 옵션은 %1부터 %2까지예요.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>이 설정들은 함께 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>이 옵션은 짝수여야 해요.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>이 옵션은 홀수여야 해요.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>이 옵션에는 그런 선택이 없어요.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>이기는 줄은 게임판보다 길 수 없어요. 최대 %1개예요.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>중복이 없으면 기호가 적어도 %n개 있어야 해요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>이 게임의 자리는 %n개인데 %2명이 플레이하고 있어요. 먼저 몇 명은 관전해야 해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>이 게임에 없는 수예요.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>게임판 밖이에요.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>다른 사람이 똑같은 것을 봉인했어요. 자신만의 선택을 봉인하세요.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>그런 손동작은 없어요.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>봉인한 것과 달라요.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>기호 %n개여야 해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>0부터 %1까지의 기호만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>같은 기호를 두 번 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>그런 답이 나오는 코드는 없어요.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>그 이름은 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>이 방은 이제 없어요.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>이 방의 비밀번호가 아니에요.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>호스트가 이 방에 들어오는 것을 막았어요.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>방의 호스트만 할 수 있어요.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>그렇게 할 사람이 여기 없어요.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>빈자리가 아니에요.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>지금은 관전 중이에요. 플레이어만 할 수 있어요.</translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>여기에 그런 게임은 없어요.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>판이 진행되는 동안에는 할 수 없어요.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>이 판은 끝났어요.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>이 게임에는 %n명이 필요해요(지금: %2명).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>지금은 내 차례가 아니에요.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>그사이 게임판이 바뀌었어요. 다시 보고 두세요.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>그 수는 둘 수 없어요.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>호스트가 이 방에서 채팅을 막았어요.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>너무 빨랐어요. 잠깐 기다리세요.</translation>
    </message>
    <message>
        <source>This table takes nobody more.</source>
        <translation>이 테이블에는 더 들어올 수 없어요.</translation>
    </message>
    <message>
        <source>The disk of the host&apos;s computer is full. Nothing can be kept now.</source>
        <translation>호스트 컴퓨터의 디스크가 꽉 찼어요. 지금은 아무것도 저장할 수 없어요.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 님이 나가 달라고 했어요</translation>
    </message>
    <message>
        <source>You can still join other tables.</source>
        <translation>다른 테이블에는 앉을 수 있어요.</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 님이 더는 들여보내지 않아요</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>다른 테이블을 고르거나 직접 테이블을 여세요.</translation>
    </message>
    <message>
        <source>Your seat was given up</source>
        <translation>내 자리가 비워졌어요</translation>
    </message>
    <message>
        <source>You were away for longer than it is kept. Sit down again, if it is still free.</source>
        <translation>자리를 남겨 두는 시간보다 오래 자리를 비웠어요. 아직 비어 있으면 다시 앉으세요.</translation>
    </message>
    <message>
        <source>Looking for the table</source>
        <translation>테이블을 찾고 있어요</translation>
    </message>
    <message>
        <source>Is this phone still on the same Wi-Fi? With mobile data alone it cannot reach the table.</source>
        <translation>이 휴대전화가 아직 같은 와이파이에 있나요? 모바일 데이터만으로는 테이블에 닿을 수 없어요.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Trying again in %1 s, attempt %2.</source>
        <translation>%1초 뒤 다시 시도해요(%2번째).</translation>
    </message>
    <message>
        <source>Trying now, attempt %1.</source>
        <translation>지금 시도해요(%1번째).</translation>
    </message>
    <message>
        <source>Your seat is kept for %1.</source>
        <translation>%1 동안 내 자리를 남겨 둬요.</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>오래 걸리네요. 이제 자리가 비었을지도 몰라요.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>테이블은 다음을 위해 접어 뒀어요</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>%1 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>Nothing is lost. It is tried again by itself until the host opens the table again.</source>
        <translation>사라진 것은 없어요. 호스트가 테이블을 다시 열 때까지 저절로 계속 시도해요.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>사라진 것은 없어요.</translation>
    </message>
    <message>
        <source>%1&apos;s table is closed</source>
        <translation>%1 님의 테이블이 닫혔어요</translation>
    </message>
    <message>
        <source>The table is closed</source>
        <translation>테이블이 닫혔어요</translation>
    </message>
    <message>
        <source>Scan a new code when %1 hosts again.</source>
        <translation>%1 님이 다시 열면 새 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>Scan a new code when there is a table again.</source>
        <translation>테이블이 다시 생기면 새 코드를 스캔하세요.</translation>
    </message>
    <message>
        <source>You are playing in another tab</source>
        <translation>다른 탭에서 하고 있어요</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>여기서 하기</translation>
    </message>
    <message>
        <source>A newer tab or window of this browser has your seat. Go on there, or take it back.</source>
        <translation>이 브라우저의 새 탭이나 창이 내 자리를 이어받았어요. 거기서 계속하거나 자리를 되찾으세요.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>버전이 서로 맞지 않아요</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>페이지 다시 불러오기</translation>
    </message>
    <message>
        <source>This page is older than the table. It has loaded itself anew once; close it and scan the code again.</source>
        <translation>이 페이지는 테이블보다 오래됐어요. 이미 한 번 새로 불러왔으니, 닫고 코드를 다시 스캔하세요.</translation>
    </message>
    <message>
        <source>This table takes nobody more</source>
        <translation>이 테이블에는 더 들어올 수 없어요</translation>
    </message>
    <message>
        <source>Too many people are there. Wait until somebody leaves.</source>
        <translation>사람이 너무 많아요. 누군가 나갈 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>나가 달라는 요청을 받았어요</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>호스트에게 이유를 물어보세요.</translation>
    </message>
    <message>
        <source>The table has hung up on us</source>
        <translation>테이블이 연결을 끊었어요</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>다시 참가</translation>
    </message>
    <message>
        <source>It says that this page sent too much. Join again; if it happens twice, tell the host.</source>
        <translation>이 페이지가 너무 많이 보냈다고 해요. 다시 들어와 보고, 또 그러면 호스트에게 알리세요.</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>곧 시작해요</translation>
    </message>
    <message>
        <source>You are ready</source>
        <translation>준비됐어요</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>혼자 하거나 다른 사람을 기다려요</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 님은 준비됐어요</translation>
    </message>
    <message numerus="yes">
        <source>%n are ready</source>
        <translation>
            <numerusform>%n명이 준비됐어요</numerusform>
        </translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>시작할 만큼 모였어요</translation>
    </message>
    <message>
        <source>Let somebody in: the menu has the address.</source>
        <translation>다른 사람을 초대하세요. 주소는 메뉴에 있어요.</translation>
    </message>
    <message>
        <source>Keep this page open.</source>
        <translation>이 페이지를 열어 두세요.</translation>
    </message>
    <message>
        <source>The match begins when everybody is ready.</source>
        <translation>모두 준비되면 판이 시작돼요.</translation>
    </message>
    <message>
        <source>The match begins as soon as you are.</source>
        <translation>나만 준비되면 판이 시작돼요.</translation>
    </message>
    <message>
        <source>Waiting for %1. Keep this page open.</source>
        <translation>%1 님을 기다려요. 이 페이지를 열어 두세요.</translation>
    </message>
    <message>
        <source>Waiting for the others. Keep this page open.</source>
        <translation>다른 사람들을 기다려요. 이 페이지를 열어 두세요.</translation>
    </message>
    <message>
        <source>plays ×</source>
        <translation>× 편</translation>
    </message>
    <message>
        <source>plays ○</source>
        <translation>○ 편</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>빈자리</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>빈자리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>지금 시작</translation>
    </message>
</context>
<context>
    <name>app::Address</name>
    <message>
        <source>Type the address that the host&apos;s screen shows, such as 192.168.1.20.</source>
        <translation>호스트 화면에 보이는 주소를 입력하세요. 예: 192.168.1.20</translation>
    </message>
    <message>
        <source>An address is typed without %1 in front.</source>
        <translation>주소는 앞에 %1 없이 입력하세요.</translation>
    </message>
    <message>
        <source>An address ends with the port; leave out what comes from the slash on.</source>
        <translation>주소는 포트에서 끝나요. 빗금(/)부터는 빼세요.</translation>
    </message>
    <message>
        <source>Square brackets hold an IPv6 address, such as [fe80::1%eth0]:7341.</source>
        <translation>대괄호 안에는 IPv6 주소를 써요. 예: [fe80::1%eth0]:7341</translation>
    </message>
    <message>
        <source>After the bracket comes a colon and the port, such as :7341.</source>
        <translation>대괄호 뒤에는 쌍점과 포트가 와요. 예: :7341</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address; with a port it needs brackets, such as [fe80::1%eth0]:7341.</source>
        <translation>%1: IPv6 주소가 아니에요. 포트를 붙이려면 대괄호가 필요해요. 예: [fe80::1%eth0]:7341</translation>
    </message>
    <message>
        <source>Before the colon belongs the address, such as 192.168.1.20.</source>
        <translation>쌍점 앞에는 주소를 써요. 예: 192.168.1.20</translation>
    </message>
    <message>
        <source>%1 is no address: each of its four numbers goes from 0 to 255, as in 192.168.1.20.</source>
        <translation>%1은(는) 주소가 아닙니다. 네 숫자는 각각 0부터 255까지입니다. 예: 192.168.1.20</translation>
    </message>
    <message>
        <source>%1 is not complete: it takes four numbers from 0 to 255, such as 192.168.1.20.</source>
        <translation>%1: 주소가 덜 적혔어요. 0부터 255까지의 수 네 개가 필요해요. 예: 192.168.1.20</translation>
    </message>
    <message>
        <source>%1 belongs to no single computer; take one that the host&apos;s screen shows.</source>
        <translation>%1: 컴퓨터 한 대를 가리키는 주소가 아니에요. 호스트 화면에 보이는 주소를 쓰세요.</translation>
    </message>
    <message>
        <source>After the % sign comes the name of a network card, such as fe80::1%eth0.</source>
        <translation>% 기호 뒤에는 네트워크 카드 이름이 와요. 예: fe80::1%eth0</translation>
    </message>
    <message>
        <source>This is neither an address such as 192.168.1.20 nor a name such as anas-laptop.local.</source>
        <translation>192.168.1.20 같은 주소도, anas-laptop.local 같은 이름도 아니에요.</translation>
    </message>
    <message>
        <source>The port after the colon is a number from 1 to 65535; it is 7341 where nobody said otherwise.</source>
        <translation>쌍점 뒤의 포트는 1부터 65535까지의 수예요. 따로 들은 말이 없으면 7341이에요.</translation>
    </message>
</context>
<context>
    <name>app::AttentionController</name>
    <message>
        <source>Your turn</source>
        <translation>내 차례예요</translation>
    </message>
    <message>
        <source>The others are waiting for you.</source>
        <translation>다른 사람들이 기다리고 있어요.</translation>
    </message>
    <message>
        <source>%1 has come</source>
        <translation>%1 님이 왔어요</translation>
    </message>
</context>
<context>
    <name>app::BusyPort</name>
    <message>
        <source>Port %1 is taken by another program, so this table is on %2.</source>
        <translation>포트 %1번은 다른 프로그램이 쓰고 있어서 이 테이블은 %2번에 열렸어요.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;, so this table is on %3.</source>
        <translation>포트 %1번은 “%2” 프로그램이 쓰고 있어서 이 테이블은 %3번에 열렸어요.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program.</source>
        <translation>포트 %1번은 다른 프로그램이 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Port %1 is taken by the program &quot;%2&quot;.</source>
        <translation>포트 %1번은 “%2” 프로그램이 쓰고 있어요.</translation>
    </message>
</context>
<context>
    <name>app::CommandLine</name>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>같은 집에 있는 사람들을 위한 작은 게임.</translation>
    </message>
    <message>
        <source>Host a game at once.</source>
        <translation>바로 게임을 열어요.</translation>
    </message>
    <message>
        <source>Show where one joins a game.</source>
        <translation>참가하는 곳을 보여 줘요.</translation>
    </message>
    <message>
        <source>Join the game at this address or with this link.</source>
        <translation>이 주소나 링크의 게임에 참가해요.</translation>
    </message>
    <message>
        <source>Play under this name.</source>
        <translation>이 이름으로 게임해요.</translation>
    </message>
    <message>
        <source>Host on this port (7341).</source>
        <translation>이 포트에 열어요(7341).</translation>
    </message>
    <message>
        <source>Keep settings, games and logs in this folder.</source>
        <translation>설정, 게임, 기록을 이 폴더에 보관해요.</translation>
    </message>
    <message>
        <source>Play every game by itself, with pictures.</source>
        <translation>모든 게임을 스스로 하며 그림을 남겨요.</translation>
    </message>
    <message>
        <source>The same in every look and in two languages.</source>
        <translation>모든 화면 모양과 두 언어로 똑같이 해요.</translation>
    </message>
    <message>
        <source>Say on the error output what happens.</source>
        <translation>일어나는 일을 오류 출력에 적어요.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>이 도움말을 보여 줘요.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 보여 줘요.</translation>
    </message>
    <message>
        <source>Join with this link, in the window that is open if any.</source>
        <translation>이 링크로 참가해요. 열린 창이 있으면 그 창을 써요.</translation>
    </message>
    <message>
        <source>“%1” is no port. A port is a number from 1 to 65535.</source>
        <translation>“%1”은(는) 포트가 아니에요. 포트는 1부터 65535까지의 수예요.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. See parlor --help.</source>
        <translation>“%1”은(는) 여기서 뜻이 없어요. parlor --help를 보세요.</translation>
    </message>
    <message>
        <source>Two invitations at once are one too many.</source>
        <translation>초대장을 한 번에 두 개 열 수는 없어요.</translation>
    </message>
    <message>
        <source>Host, find or join: one at a time.</source>
        <translation>열기, 찾기, 참가 중 한 번에 하나만 할 수 있어요.</translation>
    </message>
    <message>
        <source>After --name comes a name.</source>
        <translation>--name 다음에는 이름을 적습니다.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no name. A name has at most %n characters.</source>
        <translation>
            <numerusform>“%1”은(는) 이름이 아닙니다. 이름은 최대 %n자입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <comment>show Parlor&apos;s window</comment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>app::ErrorTexts</name>
    <message>
        <source>Ask whether the host&apos;s table is still open.</source>
        <translation>호스트의 테이블이 아직 열려 있는지 물어보세요.</translation>
    </message>
    <message>
        <source>Ask %1 whether the table is still open.</source>
        <translation>%1 님에게 테이블이 아직 열려 있는지 물어보세요.</translation>
    </message>
    <message>
        <source>Ask to let Parlor in on the host&apos;s computer: sudo ufw allow %1/tcp</source>
        <translation>호스트의 컴퓨터에서 Parlor를 허용해 달라고 하세요: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Ask %2 to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>%2 님에게 Parlor를 허용해 달라고 하세요: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>Nor at %1.</source>
        <translation>%1에서도 마찬가지였어요.</translation>
    </message>
    <message>
        <source>That computer is there, but hosts no game on port %1</source>
        <translation>컴퓨터는 있지만 포트 %1번에 열린 게임이 없어요</translation>
    </message>
    <message>
        <source>%1 refused at once, so the address is right.</source>
        <translation>%1 쪽에서 바로 거절했으니 주소는 맞아요.</translation>
    </message>
    <message>
        <source>%1 is announced there on port %2.</source>
        <translation>그 컴퓨터에는 %1 이름으로 포트 %2번이 열려 있어요.</translation>
    </message>
    <message>
        <source>Join on port %1.</source>
        <translation>포트 %1번으로 참가하세요.</translation>
    </message>
    <message>
        <source>%1 was announced there a moment ago; it may just have closed.</source>
        <translation>조금 전만 해도 %1 안내가 있었어요. 방금 닫혔을 수 있어요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Two digits of the port may have changed places, or nobody has clicked Host a game yet.</source>
        <translation>포트 숫자 두 개가 뒤바뀌었거나, 아직 아무도 “게임 열기”를 누르지 않았어요.</translation>
    </message>
    <message>
        <source>Nobody has clicked Host a game there yet, or the port is another.</source>
        <translation>그곳에서 아직 아무도 “게임 열기”를 누르지 않았거나, 포트가 달라요.</translation>
    </message>
    <message>
        <source>Type exactly what the host&apos;s window shows, the port included.</source>
        <translation>호스트 창에 보이는 대로 포트까지 정확히 입력하세요.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>%1에서 아무도 응답하지 않아요</translation>
    </message>
    <message>
        <source>A firewall keeps us out, or that computer is off or on another network.</source>
        <translation>방화벽이 막고 있거나, 컴퓨터가 꺼졌거나 다른 네트워크에 있어요.</translation>
    </message>
    <message>
        <source>Ask the host to let Parlor in: sudo ufw allow %1/tcp</source>
        <translation>호스트에게 Parlor를 허용해 달라고 하세요: sudo ufw allow %1/tcp</translation>
    </message>
    <message>
        <source>%1 is announced there, on port %2.</source>
        <translation>그 컴퓨터에는 %1 이름으로 포트 %2번이 열려 있어요.</translation>
    </message>
    <message>
        <source>%1 is announced there, so that computer is on; most likely its firewall keeps us out.</source>
        <translation>%1 안내가 보이니 그 컴퓨터는 켜져 있어요. 아마 방화벽이 막고 있을 거예요.</translation>
    </message>
    <message>
        <source>There is no computer called %1</source>
        <translation>이름이 %1인 컴퓨터가 없어요</translation>
    </message>
    <message>
        <source>We asked the network for that name; nobody knows it.</source>
        <translation>네트워크에 이름을 물었지만 아무도 몰라요.</translation>
    </message>
    <message>
        <source>A letter is missing, or this network does not pass names on.</source>
        <translation>글자가 빠졌거나, 이 네트워크가 이름을 전해 주지 않아요.</translation>
    </message>
    <message>
        <source>Type the numbers that the host&apos;s window shows.</source>
        <translation>호스트 창에 보이는 숫자 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>%1까지 가는 길이 없어요</translation>
    </message>
    <message>
        <source>This computer found no path to that address.</source>
        <translation>이 컴퓨터에서 그 주소로 가는 경로를 찾지 못했어요.</translation>
    </message>
    <message>
        <source>You are on another network than the host.</source>
        <translation>호스트와 다른 네트워크에 있어요.</translation>
    </message>
    <message>
        <source>Join the host&apos;s Wi-Fi, then try again.</source>
        <translation>호스트와 같은 와이파이에 연결한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try %1 instead</source>
        <translation>%1번으로 시도</translation>
    </message>
    <message>
        <source>The host has a newer Parlor than you.</source>
        <translation>호스트의 Parlor가 더 새 버전이에요.</translation>
    </message>
    <message>
        <source>You have a newer Parlor than the host.</source>
        <translation>내 Parlor가 호스트 것보다 더 새 버전이에요.</translation>
    </message>
    <message>
        <source>%1 runs %2, you have %3.</source>
        <translation>%1 쪽은 %2, 내 버전은 %3.</translation>
    </message>
    <message>
        <source>Your versions do not match</source>
        <translation>버전이 서로 맞지 않아요</translation>
    </message>
    <message>
        <source>%1 speaks protocol %2, yours speaks %3.</source>
        <translation>%1 쪽은 프로토콜 %2번, 내 쪽은 %3번을 써요.</translation>
    </message>
    <message>
        <source>Update Parlor on this computer, then join again.</source>
        <translation>이 컴퓨터의 Parlor를 업데이트한 뒤 다시 참가하세요.</translation>
    </message>
    <message>
        <source>Ask the host to update Parlor, then join again.</source>
        <translation>호스트에게 Parlor를 업데이트해 달라고 한 뒤 다시 참가하세요.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>네트워크에 연결되어 있지 않아요</translation>
    </message>
    <message>
        <source>This computer has no address that others could reach.</source>
        <translation>이 컴퓨터에는 다른 사람이 찾아올 수 있는 주소가 없어요.</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out.</source>
        <translation>와이파이가 꺼졌거나 케이블이 빠졌어요.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Parlor</source>
        <translation>%1에서 응답한 것은 Parlor가 아니에요</translation>
    </message>
    <message>
        <source>Something listens on port %1, but it does not speak Parlor&apos;s language.</source>
        <translation>포트 %1번에 무언가 있지만 Parlor의 말을 하지 않아요.</translation>
    </message>
    <message>
        <source>Another program has that port.</source>
        <translation>다른 프로그램이 그 포트를 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Compare the port with what the host&apos;s window shows.</source>
        <translation>호스트 창에 보이는 포트와 같은지 확인하세요.</translation>
    </message>
    <message>
        <source>That parlor is full</source>
        <translation>그 사랑방은 꽉 찼어요</translation>
    </message>
    <message>
        <source>%1 answered, but takes nobody more.</source>
        <translation>%1에서 응답했지만 더는 받지 않아요.</translation>
    </message>
    <message>
        <source>Too many people are there.</source>
        <translation>사람이 너무 많아요.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>누군가 나갈 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Too many are coming in at once</source>
        <translation>한꺼번에 너무 많은 사람이 들어오고 있어요</translation>
    </message>
    <message>
        <source>%1 answered, but lets in only so many new people at a time.</source>
        <translation>%1에서 응답했지만, 새로 온 사람은 한 번에 정해진 수만 들여보내요.</translation>
    </message>
    <message>
        <source>Many have just come from this address.</source>
        <translation>방금 이 주소에서 많은 사람이 왔어요.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>몇 초 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That parlor has no room left on its disk</source>
        <translation>그 사랑방의 디스크에 남은 공간이 없어요</translation>
    </message>
    <message>
        <source>The host&apos;s computer is full.</source>
        <translation>호스트의 컴퓨터가 꽉 찼어요.</translation>
    </message>
    <message>
        <source>Ask the host to make room, then try again.</source>
        <translation>호스트에게 공간을 비워 달라고 한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That name cannot be used</source>
        <translation>그 이름은 쓸 수 없어요</translation>
    </message>
    <message>
        <source>The host&apos;s program did not take your name.</source>
        <translation>호스트의 프로그램이 이름을 받아 주지 않았어요.</translation>
    </message>
    <message>
        <source>It is empty, or longer than 24 characters.</source>
        <translation>이름이 비었거나 24자가 넘어요.</translation>
    </message>
    <message>
        <source>Change your name above, then join again.</source>
        <translation>위에서 이름을 바꾼 뒤 다시 참가하세요.</translation>
    </message>
    <message>
        <source>You are playing in another window</source>
        <translation>다른 창에서 게임하고 있어요</translation>
    </message>
    <message>
        <source>A newer window has taken your seat over.</source>
        <translation>새로 연 창이 자리를 이어받았어요.</translation>
    </message>
    <message>
        <source>Go on there, or join again here.</source>
        <translation>그 창에서 계속하거나 여기서 다시 참가하세요.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>다시 참가</translation>
    </message>
    <message>
        <source>The host has closed the parlor</source>
        <translation>호스트가 사랑방을 닫았어요</translation>
    </message>
    <message>
        <source>The game is over for today.</source>
        <translation>오늘 게임은 끝났어요.</translation>
    </message>
    <message>
        <source>Ask the host to open it again.</source>
        <translation>호스트에게 다시 열어 달라고 하세요.</translation>
    </message>
    <message>
        <source>The table is put away for another time</source>
        <translation>테이블은 다음을 위해 접어 뒀어요</translation>
    </message>
    <message>
        <source>Your seat is kept. Come back once the host has opened the table again.</source>
        <translation>자리는 남아 있어요. 호스트가 테이블을 다시 열면 돌아오세요.</translation>
    </message>
    <message>
        <source>You were asked to leave</source>
        <translation>나가 달라는 요청을 받았어요</translation>
    </message>
    <message>
        <source>%1 has ended your visit.</source>
        <translation>%1에서 방문을 끝냈어요.</translation>
    </message>
    <message>
        <source>Ask the host why.</source>
        <translation>호스트에게 이유를 물어보세요.</translation>
    </message>
    <message>
        <source>The parlor has hung up on us</source>
        <translation>사랑방이 연결을 끊었어요</translation>
    </message>
    <message>
        <source>It says that this program sent too much.</source>
        <translation>이 프로그램이 너무 많이 보냈다고 해요.</translation>
    </message>
    <message>
        <source>A fault in this program.</source>
        <translation>이 프로그램의 오류예요.</translation>
    </message>
    <message>
        <source>Join again; if it happens twice, report it.</source>
        <translation>다시 참가하세요. 또 이러면 알려 주세요.</translation>
    </message>
    <message>
        <source>There is no address yet</source>
        <translation>아직 주소가 없어요</translation>
    </message>
    <message>
        <source>That is no address</source>
        <translation>주소가 아니에요</translation>
    </message>
    <message>
        <source>Type what the host&apos;s window shows, such as 192.168.1.20.</source>
        <translation>호스트 창에 보이는 것을 입력하세요. 예: 192.168.1.20</translation>
    </message>
    <message>
        <source>The table could not be opened</source>
        <translation>테이블을 열지 못했어요</translation>
    </message>
    <message>
        <source>Try once more, or choose another port with --port.</source>
        <translation>한 번 더 시도하거나 --port로 다른 포트를 고르세요.</translation>
    </message>
    <message>
        <source>Choose another table, or open one of your own.</source>
        <translation>다른 테이블을 고르거나 직접 테이블을 여세요.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>알겠어요</translation>
    </message>
    <message>
        <source>That room did not open</source>
        <translation>그 방이 열리지 않았어요</translation>
    </message>
    <message>
        <source>Choose another room, or open one.</source>
        <translation>다른 방을 고르거나 새로 여세요.</translation>
    </message>
    <message>
        <source>Ask its host, or open a room of your own.</source>
        <translation>그 방의 호스트에게 묻거나 내 방을 여세요.</translation>
    </message>
    <message>
        <source>Your seat is no longer kept</source>
        <translation>자리가 더는 남아 있지 않아요</translation>
    </message>
    <message>
        <source>You were away for too long, or the parlor has begun anew.</source>
        <translation>자리를 너무 오래 비웠거나 사랑방이 새로 시작됐어요.</translation>
    </message>
    <message>
        <source>Sit down again: choose a table, or open one.</source>
        <translation>다시 앉으세요. 테이블을 고르거나 새로 여세요.</translation>
    </message>
    <message numerus="yes">
        <source>Nor at %1 and %n more addresses.</source>
        <translation>
            <numerusform>%1 외 주소 %n곳에서도 마찬가지였어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation was opened</source>
        <translation>초대장이 열렸어요</translation>
    </message>
    <message>
        <source>You host this parlor, so you were not taken away.</source>
        <translation>이곳을 연 사람이라서 자리를 옮기지 않았어요.</translation>
    </message>
    <message>
        <source>Close your parlor first, then open the invitation again.</source>
        <translation>먼저 내 사랑방을 닫은 다음 초대장을 다시 열어 주세요.</translation>
    </message>
    <message>
        <source>You are somebody new here</source>
        <translation>여기서는 새로 온 사람이에요</translation>
    </message>
    <message>
        <source>%1 answered at another address than before, and your seat is only asked for where it was given to you.</source>
        <translation>%1에서 전과 다른 주소로 응답했어요. 자리는 처음 받은 주소에서만 다시 찾을 수 있어요.</translation>
    </message>
    <message numerus="yes">
        <source>We knocked on port %1 for %n seconds; not a sound.</source>
        <translation>
            <numerusform>포트 %1번을 %n초 동안 두드렸지만 아무 소리도 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn it on, then try again.</source>
        <comment>Wi-Fi, or the cable</comment>
        <translation>켜거나 꽂은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>%1 has put the table away. It goes on when %1 opens it again.</source>
        <translation>%1 님이 테이블을 접어 뒀어요. %1 님이 다시 열면 이어져요.</translation>
    </message>
    <message>
        <source>%1 has closed the table.</source>
        <translation>%1 님이 테이블을 닫았어요.</translation>
    </message>
    <message>
        <source>The table cannot be continued</source>
        <translation>이 테이블은 이어서 할 수 없습니다</translation>
    </message>
    <message>
        <source>A newer Parlor has written its journal, which this one cannot read.</source>
        <translation>더 새로운 Parlor가 기록한 저널이라 이 버전으로는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Its journal is damaged: the match, the seats and the chat cannot be read.</source>
        <translation>저널이 손상되어 경기와 자리, 채팅을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing in its journal: the match, the seats and the chat are gone.</source>
        <translation>저널에 아무것도 없습니다. 경기와 자리, 채팅이 사라졌습니다.</translation>
    </message>
    <message>
        <source>Leave the table as it is and open it with the newer Parlor, or start with an empty one; the old journal is set aside then.</source>
        <translation>테이블을 그대로 두고 더 새로운 Parlor로 열거나, 빈 테이블로 시작하세요. 그러면 이전 저널은 따로 보관됩니다.</translation>
    </message>
    <message>
        <source>Start with an empty table, which sets a damaged journal aside, or leave it as it is.</source>
        <translation>빈 테이블로 시작하면 손상된 저널은 따로 보관됩니다. 아니면 그대로 두세요.</translation>
    </message>
    <message>
        <source>Open an empty table</source>
        <translation>빈 테이블 열기</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>That invitation cannot be followed</source>
        <translation>그 초대장은 따라갈 수 없어요</translation>
    </message>
    <message>
        <source>Copy it once more as a whole, or ask for a new one.</source>
        <translation>전체를 다시 복사하거나 새 초대장을 부탁해 주세요.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>%1 does not let you in any more</source>
        <translation>%1 님이 더는 들여보내지 않아요</translation>
    </message>
    <message>
        <source>%1 asked you to leave</source>
        <translation>%1 님이 나가 달라고 했어요</translation>
    </message>
    <message>
        <source>You can come back.</source>
        <translation>다시 들어올 수 있어요.</translation>
    </message>
    <message>
        <source>You can still join other rooms.</source>
        <translation>다른 방에는 여전히 참가할 수 있어요.</translation>
    </message>
    <message>
        <source>The server has been stopped. The tables go on when it is started again.</source>
        <translation>서버가 멈췄어요. 다시 켜지면 테이블을 이어서 해요.</translation>
    </message>
    <message>
        <source>The server has been stopped.</source>
        <translation>서버가 멈췄어요.</translation>
    </message>
</context>
<context>
    <name>app::FigureController</name>
    <message>
        <source>Somebody here has your figure already. At this table you are %1.</source>
        <translation>내 캐릭터를 이미 누가 쓰고 있어요. 이 테이블에서는 %1예요.</translation>
    </message>
</context>
<context>
    <name>app::FirewallAdvice</name>
    <message>
        <source>If a friend tried and this stays dark, your firewall (%1) keeps visitors out. This opens it for Parlor:</source>
        <translation>친구가 시도했는데도 불이 켜지지 않으면 방화벽(%1)이 손님을 막고 있는 거예요. 이 명령으로 Parlor를 허용하세요:</translation>
    </message>
    <message>
        <source>If a friend tried and this stays dark, their network keeps computers apart, as guest networks do; this computer runs no firewall that Parlor knows.</source>
        <translation>친구가 시도했는데도 불이 켜지지 않으면 그쪽 네트워크가 게스트용 네트워크처럼 컴퓨터끼리의 연결을 막고 있는 거예요. 이 컴퓨터에는 Parlor가 아는 방화벽이 없어요.</translation>
    </message>
</context>
<context>
    <name>app::Hosting</name>
    <message>
        <source>The table cannot be kept in %1.</source>
        <translation>%1에 테이블을 보관할 수 없어요.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then try again.</source>
        <translation>디스크 공간을 확보하거나 그곳에 쓸 수 있는지 확인한 뒤 다시 시도해 주세요.</translation>
    </message>
</context>
<context>
    <name>app::Invitation</name>
    <message>
        <source>That is more than an invitation can be; paste only the link or the address.</source>
        <translation>초대장이라기에는 너무 길어요. 링크나 주소만 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>That link is too long to be an invitation.</source>
        <translation>초대장 링크라기에는 너무 길어요.</translation>
    </message>
    <message>
        <source>That link is damaged; an invitation looks like parlor://192.168.1.20:7341/room.</source>
        <translation>링크가 손상됐어요. 초대장은 parlor://192.168.1.20:7341/room처럼 생겼어요.</translation>
    </message>
    <message>
        <source>The link names no computer; ask the host for a new one.</source>
        <translation>링크에 컴퓨터가 적혀 있지 않아요. 호스트에게 새 링크를 받아 주세요.</translation>
    </message>
    <message>
        <source>The link&apos;s address is wrong. %1</source>
        <translation>링크의 주소가 잘못됐어요. %1</translation>
    </message>
    <message>
        <source>The link names more than %1 other addresses.</source>
        <translation>링크에 다른 주소가 %1개 넘게 들어 있어요.</translation>
    </message>
    <message>
        <source>The link&apos;s room is not valid; ask the host for a new link.</source>
        <translation>링크의 방이 올바르지 않아요. 호스트에게 새 링크를 받아 주세요.</translation>
    </message>
    <message>
        <source>The link&apos;s password is not valid; ask the host for a new link.</source>
        <translation>링크의 비밀번호가 올바르지 않아요. 호스트에게 새 링크를 받아 주세요.</translation>
    </message>
</context>
<context>
    <name>app::NearbyController</name>
    <message>
        <source>%1 runs %2, you have %3: update the older one.</source>
        <translation>%1 쪽은 %2, 내 버전은 %3. 오래된 쪽을 업데이트하세요.</translation>
    </message>
</context>
<context>
    <name>app::OldPrograms</name>
    <message>
        <source>%1 has Parlor 0.1.0. After a match of this game with more than eight players it says that the match does not hold. Ask %1 to update Parlor before a ninth plays.</source>
        <translation>%1 님은 Parlor 0.1.0을 써요. 이 버전은 이 게임을 여덟 명보다 많이 하고 나면 판에 이상이 있다고 알려요. 아홉 번째 사람이 함께하기 전에 %1 님에게 Parlor를 업데이트해 달라고 하세요.</translation>
    </message>
</context>
<context>
    <name>app::PersonNotes</name>
    <message>
        <source>%1 lost the connection; the seat is kept</source>
        <translation>%1 님의 연결이 끊겼어요. 자리는 남겨 둬요</translation>
    </message>
    <message>
        <source>%1 closed the window</source>
        <translation>%1 님이 창을 닫았어요</translation>
    </message>
    <message>
        <source>%1&apos;s connection is gone</source>
        <translation>%1 님의 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 님이 들어왔어요</translation>
    </message>
    <message>
        <source>%1 did not come back</source>
        <translation>%1 님이 돌아오지 않았어요</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a person</comment>
        <translation>%1 님이 나갔어요</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 님이 돌아왔어요</translation>
    </message>
    <message>
        <source>The table goes on without %1</source>
        <translation>%1 님 없이 계속해요</translation>
    </message>
    <message>
        <source>%1 was asked to leave</source>
        <translation>%1 님을 내보냈어요</translation>
    </message>
    <message>
        <source>%1 is host now</source>
        <translation>이제 %1 님이 호스트예요</translation>
    </message>
</context>
<context>
    <name>app::ProblemTexts</name>
    <message>
        <source>Port %1 is already in use by another program.</source>
        <translation>포트 %1번은 이미 다른 프로그램이 쓰고 있어요.</translation>
    </message>
    <message>
        <source>Port %1 may not be used without more rights.</source>
        <translation>포트 %1번을 쓰려면 권한이 더 필요해요.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>포트 %1번을 쓸 수 없어요: %2.</translation>
    </message>
    <message>
        <source>This machine does not have the address %1.</source>
        <translation>이 컴퓨터에는 %1 주소가 없어요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>%1 폴더를 만들 수 없어요.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>%1 폴더에 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>The folder %1 is already used by another server.</source>
        <translation>%1 폴더는 이미 다른 서버가 쓰고 있어요.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2</source>
        <translation>저널 %1 파일을 열 수 없어요: %2</translation>
    </message>
    <message>
        <source>%1 This server starts empty.</source>
        <translation>%1 이 서버는 빈 상태로 시작해요.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for SQLite is not installed.</source>
        <translation>Qt의 SQLite 드라이버가 설치되어 있지 않아요.</translation>
    </message>
    <message>
        <source>It cannot be written to.</source>
        <translation>쓸 수 없어요.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be set aside.</source>
        <translation>손상됐고 따로 둘 수도 없어요.</translation>
    </message>
    <message>
        <source>The journal cannot be read any more.</source>
        <translation>저널을 더는 읽을 수 없어요.</translation>
    </message>
    <message>
        <source>The journal is from a newer Parlor and was set aside as %1.</source>
        <translation>저널이 더 새로운 Parlor의 것이어서 %1 이름으로 따로 두었어요.</translation>
    </message>
    <message>
        <source>The journal is damaged and was set aside as %1.</source>
        <translation>저널이 손상되어 %1 이름으로 따로 두었어요.</translation>
    </message>
    <message>
        <source>An older Parlor has set aside the journal %1. To go on with it, put it in the place of journal.sqlite while this server is closed.</source>
        <translation>이전 버전의 Parlor가 저널을 %1 이름으로 따로 두었어요. 이어서 쓰려면 이 서버가 닫혀 있을 때 journal.sqlite 자리에 놓으세요.</translation>
    </message>
    <message>
        <source>The journal that an older Parlor had set aside is used again. The one of that Parlor was set aside as %1.</source>
        <translation>이전 버전의 Parlor가 따로 두었던 저널을 다시 써요. 그 버전의 저널은 %1 이름으로 따로 두었어요.</translation>
    </message>
</context>
<context>
    <name>app::SealedChoiceStore</name>
    <message>
        <source>Your choice could not be kept on this computer (%1). Make room on the disk, then choose again.</source>
        <translation>선택을 이 컴퓨터에 보관하지 못했어요(%1). 디스크 공간을 비운 뒤 다시 고르세요.</translation>
    </message>
</context>
<context>
    <name>app::SessionTexts</name>
    <message>
        <source>We are back.</source>
        <translation>다시 연결됐어요.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>Setting the table…</source>
        <translation>테이블 차리는 중…</translation>
    </message>
    <message>
        <source>Setting the table as it was…</source>
        <translation>테이블을 예전대로 차리는 중…</translation>
    </message>
    <message>
        <source>An invitation was opened. Leave this table first, then open it again.</source>
        <translation>초대장이 열렸어요. 먼저 이 테이블에서 나간 뒤 다시 여세요.</translation>
    </message>
    <message>
        <source>Knocking at %1…</source>
        <translation>%1 두드리는 중…</translation>
    </message>
    <message>
        <source>again by itself in %1 s</source>
        <translation>%1초 뒤 자동으로 다시 시도</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>다시 시도하는 중…</translation>
    </message>
    <message>
        <source>An invitation to this very table was opened. You are here already.</source>
        <translation>바로 이 테이블의 초대장이 열렸어요. 이미 여기에 있어요.</translation>
    </message>
    <message>
        <source>no longer tried by itself</source>
        <translation>더는 자동으로 시도하지 않음</translation>
    </message>
    <message>
        <source>An invitation was opened, but cannot be followed. %1</source>
        <translation>초대장이 열렸지만 따라갈 수 없어요. %1</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>%1 could not be moved to %2. Move it there yourself.</source>
        <translation>%1을(를) %2(으)로 옮기지 못했어요. 직접 옮겨 주세요.</translation>
    </message>
    <message>
        <source>Your settings could not be read, so Parlor begins with new ones.</source>
        <translation>설정을 읽을 수 없어서 새 설정으로 시작해요.</translation>
    </message>
    <message>
        <source>%1 is in the way.</source>
        <translation>%1이(가) 자리를 차지하고 있어요.</translation>
    </message>
    <message>
        <source>The old ones are in %1.</source>
        <translation>예전 것은 %1에 있어요.</translation>
    </message>
    <message>
        <source>What shows other tables who you are could not be read, so some may take you for somebody new.</source>
        <translation>다른 테이블에 나를 알리는 정보를 읽을 수 없어서, 새로 온 사람으로 여겨질 수 있어요.</translation>
    </message>
    <message>
        <source>The games that you could return to could not be read.</source>
        <translation>돌아갈 수 있던 게임을 읽을 수 없었어요.</translation>
    </message>
    <message>
        <source>Your sealed choices could not be read, so a match may have to go on without them.</source>
        <translation>봉인한 선택을 읽을 수 없어서, 그것 없이 판이 이어질 수 있어요.</translation>
    </message>
    <message>
        <source>Another Parlor that does not answer has your seats and the log, so this window keeps neither. Close the other one, then start this one again.</source>
        <translation>응답하지 않는 다른 Parlor가 내 자리와 로그를 쥐고 있어서 이 창에는 남지 않아요. 다른 창을 닫은 뒤 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither seats and tables nor settings are kept.</source>
        <translation>%1에 아무것도 쓸 수 없어서 자리와 테이블도, 설정도 보관되지 않아요.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so neither your seats nor your tables are kept.</source>
        <translation>%1에 아무것도 쓸 수 없어서 자리도 테이블도 보관되지 않아요.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so your settings are not kept.</source>
        <translation>%1에 아무것도 쓸 수 없어서 설정이 보관되지 않아요.</translation>
    </message>
    <message>
        <source>Make room on the disk, or see to it that you may write there, then start Parlor again.</source>
        <translation>디스크 공간을 확보하거나 그곳에 쓸 수 있는지 확인한 뒤 Parlor를 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>who has no name yet</comment>
        <translation>손님</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The Parlor that is open already does not answer, so this is a second one. Close the other, or start this one with --profile DIR.</source>
        <translation>이미 열린 Parlor가 응답하지 않아 하나를 더 열었어요. 다른 것을 닫거나 --profile DIR로 시작하세요.</translation>
    </message>
    <message>
        <source>There is no display on which a window could open. Start Parlor on a desktop; parlor-server needs none.</source>
        <translation>창을 열 화면이 없어요. 데스크톱에서 Parlor를 시작해 주세요. parlor-server는 화면이 없어도 돼요.</translation>
    </message>
</context>
<context>
    <name>ui::AboutPage</name>
    <message>
        <source>Qt %1, by The Qt Company and others: GNU Lesser General Public License, version 3 (https://www.qt.io/licensing)</source>
        <translation>Qt %1, The Qt Company 외: GNU Lesser General Public License 버전 3 (https://www.qt.io/licensing)</translation>
    </message>
    <message>
        <source>libqrencode, by Kentaro Fukuchi: GNU Lesser General Public License, version 2.1 or later (https://fukuchi.org/works/qrencode)</source>
        <translation>libqrencode, Kentaro Fukuchi: GNU Lesser General Public License 버전 2.1 이상 (https://fukuchi.org/works/qrencode)</translation>
    </message>
    <message>
        <source>SQLite, by D. Richard Hipp and others: in the public domain (https://sqlite.org)</source>
        <translation>SQLite, D. Richard Hipp 외: 퍼블릭 도메인 (https://sqlite.org)</translation>
    </message>
    <message>
        <source>The circle of 5 gestures is by Sam Kass, the named ones from 7 to 101 are by David C. Lovelace (umop.com/rps.htm). Figures, drawings and sounds are Parlor&apos;s own, under its licence.</source>
        <translation>5가지 손동작의 원은 Sam Kass가, 이름이 붙은 7~101가지의 원은 David C. Lovelace(umop.com/rps.htm)가 만들었어요. 캐릭터, 그림, 소리는 Parlor의 것이고 Parlor의 라이선스를 따라요.</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Small games for people in the same house.</source>
        <translation>같은 집에 있는 사람들을 위한 작은 게임.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Parlor is free software:</source>
        <translation>Parlor는 자유 소프트웨어예요:</translation>
    </message>
    <message>
        <source>It uses:</source>
        <translation>다음을 사용해요:</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 점</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>읽을거리</translation>
    </message>
</context>
<context>
    <name>ui::AbsenceTexts</name>
    <message>
        <source>closed the window</source>
        <translation>창을 닫았어요</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>연결이 끊겼어요</translation>
    </message>
    <message>
        <source>closed the window, seat kept for %1</source>
        <translation>창을 닫았어요. 자리는 %1 동안 남겨 둬요</translation>
    </message>
    <message>
        <source>connection lost, seat kept for %1</source>
        <translation>연결이 끊겼어요. 자리는 %1 동안 남겨 둬요</translation>
    </message>
    <message>
        <source>%1 has closed the window</source>
        <translation>%1 님이 창을 닫았어요</translation>
    </message>
    <message>
        <source>%1 is reconnecting</source>
        <translation>%1 님이 다시 연결 중이에요</translation>
    </message>
    <message>
        <source>%1 may come back</source>
        <translation>%1 님이 돌아올 수 있어요</translation>
    </message>
    <message>
        <source>%1 is on the way back</source>
        <translation>%1 님이 돌아오는 중이에요</translation>
    </message>
    <message>
        <source>The seat is kept for a while (%1).</source>
        <translation>자리를 한동안(%1) 남겨 둬요.</translation>
    </message>
    <message>
        <source>The match goes on as soon as %1 is here again.</source>
        <translation>%1 님이 돌아오면 판이 이어져요.</translation>
    </message>
    <message>
        <source>Nobody else can take it until then.</source>
        <translation>그때까지 다른 사람은 앉을 수 없어요.</translation>
    </message>
</context>
<context>
    <name>ui::AwayCard</name>
    <message>
        <source>Wait</source>
        <translation>기다리기</translation>
    </message>
    <message>
        <source>Yes, take the win</source>
        <translation>네, 승리 받기</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>네, 계속하기</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Yes, end it for all</source>
        <translation>네, 모두 끝내기</translation>
    </message>
    <message>
        <source>End the match; nobody wins</source>
        <translation>승자 없이 판 끝내기</translation>
    </message>
    <message>
        <source>Save and close the table</source>
        <translation>테이블 저장하고 닫기</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Wait for %1</source>
        <translation>%1 님 기다리기</translation>
    </message>
    <message>
        <source>Free the seat</source>
        <translation>자리 비우기</translation>
    </message>
    <message>
        <source>Yes, free the seat</source>
        <translation>네, 자리 비우기</translation>
    </message>
    <message>
        <source>Let somebody else in</source>
        <translation>다른 사람 들이기</translation>
    </message>
    <message>
        <source>Go on without %1</source>
        <translation>%1 님 없이 계속</translation>
    </message>
</context>
<context>
    <name>ui::BannedCard</name>
    <message>
        <source>Not let in</source>
        <translation>들어올 수 없는 사람</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>들여보내기</translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 님 들여보내기</translation>
    </message>
</context>
<context>
    <name>ui::BrowserSign</name>
    <message>
        <source>plays in a browser</source>
        <comment>a person</comment>
        <translation>브라우저로 플레이</translation>
    </message>
</context>
<context>
    <name>ui::CellBoard</name>
    <message>
        <source>It is not your turn yet.</source>
        <translation>아직 내 차례가 아니에요.</translation>
    </message>
</context>
<context>
    <name>ui::Chat</name>
    <message>
        <source>No one has said anything yet.
What is written here stays with the room.</source>
        <translation>아직 아무도 말하지 않았어요.
여기 쓴 말은 방에 남아요.</translation>
    </message>
    <message>
        <source>Write to the table</source>
        <translation>테이블에 한마디</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>to write one</comment>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>나눈 이야기</translation>
    </message>
    <message>
        <source>Sent when we are back</source>
        <translation>다시 연결되면 보내요</translation>
    </message>
    <message>
        <source>Fold the chat</source>
        <translation>채팅 접기</translation>
    </message>
    <message>
        <source>Fold the chat (T)</source>
        <translation>채팅 접기(T)</translation>
    </message>
</context>
<context>
    <name>ui::ChatButton</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Open the chat (T)</source>
        <translation>채팅 열기(T)</translation>
    </message>
    <message numerus="yes">
        <source>Chat, %n new</source>
        <translation>
            <numerusform>채팅, 새 글 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChosenGame</name>
    <message>
        <source>&amp;Host a game</source>
        <translation>게임 열기(&amp;H)</translation>
    </message>
    <message>
        <source>You sit down at once. They find you in their list, or scan a code with a phone.</source>
        <translation>바로 자리에 앉아요. 다른 사람들은 목록에서 나를 찾거나 휴대전화로 코드를 찍으면 돼요.</translation>
    </message>
</context>
<context>
    <name>ui::CodeBoard</name>
    <message>
        <source>&amp;Guess</source>
        <translation>맞혀 보기(&amp;G)</translation>
    </message>
    <message>
        <source>How the symbols look</source>
        <translation>기호 모양</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>게임판</translation>
    </message>
    <message>
        <source>Your code is sealed already.</source>
        <translation>내 코드는 이미 봉인됐어요.</translation>
    </message>
    <message>
        <source>You have no guess left to make.</source>
        <translation>남은 시도가 없어요.</translation>
    </message>
    <message>
        <source>It is not your turn yet.</source>
        <translation>아직 내 차례가 아니에요.</translation>
    </message>
    <message>
        <source>The answer comes by itself.</source>
        <translation>답은 저절로 와요.</translation>
    </message>
    <message>
        <source>the code, covered</source>
        <translation>가려진 코드</translation>
    </message>
    <message>
        <source>no code yet</source>
        <translation>아직 코드 없음</translation>
    </message>
    <message>
        <source>your code: %1</source>
        <translation>내 코드: %1</translation>
    </message>
    <message>
        <source>the code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>your code, being set</source>
        <translation>정하고 있는 내 코드</translation>
    </message>
    <message>
        <source>Look at your code (L)</source>
        <translation>내 코드 보기 (L)</translation>
    </message>
    <message>
        <source>Cover your code (L)</source>
        <translation>내 코드 덮기 (L)</translation>
    </message>
    <message>
        <source>place %1 of %2, %3</source>
        <translation>%2자리 중 %1번째, %3</translation>
    </message>
    <message>
        <source>%1, struck out</source>
        <translation>%1, 지움</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>플레이어 %1</translation>
    </message>
    <message>
        <source>Solved with your first guess</source>
        <translation>첫 시도에 맞혔어요</translation>
    </message>
    <message>
        <source>Your guesses</source>
        <translation>내 시도</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>못 맞힘</translation>
    </message>
    <message>
        <source>Your guess %1</source>
        <translation>내 %1번째 시도</translation>
    </message>
    <message>
        <source>Solved together in %1</source>
        <translation>함께 %1번 만에 맞혔어요</translation>
    </message>
    <message>
        <source>Your guesses together</source>
        <translation>함께한 시도</translation>
    </message>
    <message>
        <source>Guess %1, together</source>
        <translation>함께 %1번째 시도</translation>
    </message>
    <message>
        <source>You look for %1&apos;s code</source>
        <translation>%1 님의 코드 찾는 중</translation>
    </message>
    <message>
        <source>%1 looks for yours</source>
        <translation>%1 님이 내 코드 찾는 중</translation>
    </message>
    <message>
        <source>%1 looks for %2&apos;s code</source>
        <translation>%1 님이 %2 님의 코드 찾는 중</translation>
    </message>
    <message>
        <source>guess %1 waits for its answer</source>
        <translation>%1번째 시도, 답을 기다리는 중</translation>
    </message>
    <message>
        <source>%1 · only you see your code</source>
        <translation>%1 · 내 코드는 나만 보여요</translation>
    </message>
    <message>
        <source>%1&apos;s code</source>
        <translation>%1 님의 코드</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>내 코드</translation>
    </message>
    <message>
        <source>sealed · only you see it</source>
        <translation>봉인됨 · 나만 보여요</translation>
    </message>
    <message>
        <source>Set a code for %1</source>
        <translation>%1 님이 맞힐 코드 정하기</translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation>나만 보여요</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>경쟁</translation>
    </message>
    <message>
        <source>every guess, opened</source>
        <translation>공개된 모든 시도</translation>
    </message>
    <message>
        <source>the guesses are shown at the end</source>
        <translation>시도는 끝나면 공개돼요</translation>
    </message>
    <message>
        <source>%1 needed %2.</source>
        <translation>%1 님은 %2번 만에 맞혔어요.</translation>
    </message>
    <message>
        <source>%1 needed %2. Solve it with your next guess to share the win.</source>
        <translation>%1 님은 %2번 만에 맞혔어요. 다음 시도에 맞히면 함께 이겨요.</translation>
    </message>
    <message>
        <source>%1 needed %2. You can still do better.</source>
        <translation>%1 님은 %2번 만에 맞혔어요. 아직 더 잘할 수 있어요.</translation>
    </message>
    <message>
        <source>Enter seals it; nobody else sees it.</source>
        <translation>Enter를 누르면 봉인돼요. 다른 사람은 못 봐요.</translation>
    </message>
    <message>
        <source>That has been guessed already.</source>
        <translation>이미 시도한 코드예요.</translation>
    </message>
    <message>
        <source>Enter guesses.</source>
        <translation>Enter를 누르면 시도해요.</translation>
    </message>
    <message>
        <source>Prepared for your turn.</source>
        <translation>내 차례에 쓸 수 있게 준비했어요.</translation>
    </message>
    <message>
        <source>Your code is sealed. Waiting for %1&apos;s.</source>
        <translation>내 코드는 봉인됐어요. %1 님의 코드를 기다려요.</translation>
    </message>
    <message>
        <source>Both set a code for the other.</source>
        <translation>두 사람이 서로에게 코드를 내요.</translation>
    </message>
    <message>
        <source>Both codes are opened and every answer is checked, by itself.</source>
        <translation>두 코드가 저절로 열리고 모든 답을 확인해요.</translation>
    </message>
    <message>
        <source>The others still guess.</source>
        <translation>다른 사람들은 아직 맞히는 중이에요.</translation>
    </message>
    <message>
        <source>%1 is to guess. You may lay out yours.</source>
        <translation>%1 님이 맞힐 차례예요. 내 것을 미리 놓아 봐도 돼요.</translation>
    </message>
    <message>
        <source>Sea&amp;l</source>
        <translation>봉인하기(&amp;L)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>bulls, cows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>guess, answer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&apos;s guess %2: %3</source>
        <translation>%1 님의 %2번째 시도: %3</translation>
    </message>
    <message>
        <source>guess %1: %2</source>
        <translation>%1번째 시도: %2</translation>
    </message>
    <message>
        <source>Your program answers %1 by itself.</source>
        <translation>%1에는 내 프로그램이 저절로 답해요.</translation>
    </message>
    <message>
        <source>%1&apos;s program answers %2 by itself.</source>
        <translation>%2에는 %1 님의 프로그램이 저절로 답해요.</translation>
    </message>
    <message numerus="yes">
        <source>Solved in %n guesses</source>
        <translation>
            <numerusform>%n번 만에 맞혔어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guesses</source>
        <translation>
            <numerusform>시도 %n번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more symbols</source>
        <translation>
            <numerusform>기호 %n개 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bulls</source>
        <translation>
            <numerusform>%n스트라이크</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cows</source>
        <translation>
            <numerusform>%n볼</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a place of a code</comment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>none left</source>
        <comment>guesses</comment>
        <translation>남은 시도 없음</translation>
    </message>
    <message>
        <source>the last one</source>
        <comment>guess</comment>
        <translation>마지막 시도</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>guesses</comment>
        <translation>
            <numerusform>%n번 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>solved in %1</source>
        <comment>guesses</comment>
        <translation>%1번 만에 맞힘</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a code</comment>
        <translation>봉인됨</translation>
    </message>
    <message>
        <source>being set</source>
        <comment>a code</comment>
        <translation>정하는 중</translation>
    </message>
</context>
<context>
    <name>ui::CodeGame</name>
    <message>
        <source>together</source>
        <translation>협동</translation>
    </message>
    <message>
        <source>duel</source>
        <translation>대결</translation>
    </message>
    <message>
        <source>race</source>
        <translation>경쟁</translation>
    </message>
    <message>
        <source>Played as</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>기호 수</translation>
    </message>
    <message>
        <source>A symbol twice</source>
        <translation>기호 중복</translation>
    </message>
    <message>
        <source>Guesses, 0: no limit</source>
        <translation>시도 횟수, 0: 무제한</translation>
    </message>
    <message>
        <source>Classic: 4 of 10</source>
        <translation>클래식: 10개 중 4개</translation>
    </message>
    <message>
        <source>Mastermind: 4 of 6, with repeats</source>
        <translation>마스터마인드: 6개 중 4개, 중복 가능</translation>
    </message>
    <message>
        <source>Quick: 3 of 6</source>
        <translation>빠르게: 6개 중 3개</translation>
    </message>
    <message>
        <source>Hard: 5 of 16</source>
        <translation>어렵게: 16개 중 5개</translation>
    </message>
    <message>
        <source>There are %1 codes.</source>
        <translation>가능한 코드는 %1개예요.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %3개 중 %2개</translation>
    </message>
    <message>
        <source>Nobody but its owner knows a code, and every answer is checked at the end.</source>
        <translation>코드는 주인만 알고, 모든 답은 끝에 확인해요.</translation>
    </message>
    <message>
        <source>The code cannot change; the host&apos;s computer knows it.</source>
        <translation>코드는 바뀔 수 없어요. 호스트의 컴퓨터는 코드를 알아요.</translation>
    </message>
    <message>
        <source>The code was %1</source>
        <translation>코드는 %1</translation>
    </message>
    <message>
        <source>The code was %1, found with guess %2</source>
        <translation>코드는 %1, %2번째 시도에 찾았어요</translation>
    </message>
    <message>
        <source>Found with guess %1</source>
        <translation>%1번째 시도에 찾았어요</translation>
    </message>
    <message>
        <source>Bulls and cows</source>
        <translation>숫자야구</translation>
    </message>
    <message>
        <source>Find the hidden code by guessing and thinking.</source>
        <translation>추측하고 생각하며 숨은 코드를 찾아요.</translation>
    </message>
    <message>
        <source>Places</source>
        <comment>how many symbols a code has</comment>
        <translation>자리 수</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no symbol may stand twice</comment>
        <translation>안 됨</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a symbol may stand twice</comment>
        <translation>가능</translation>
    </message>
    <message>
        <source>You have found it together</source>
        <translation>함께 찾아냈어요</translation>
    </message>
    <message>
        <source>They have found it together</source>
        <translation>모두 함께 찾아냈어요</translation>
    </message>
    <message>
        <source>The code was not found</source>
        <translation>코드를 찾지 못했어요</translation>
    </message>
</context>
<context>
    <name>ui::CodeLegend</name>
    <message>
        <source>Filled: right symbol, right place. Ring: right symbol, elsewhere. Dot: neither.</source>
        <translation>채운 원: 스트라이크, 기호와 자리가 모두 맞아요. 고리: 볼, 기호만 맞아요. 점: 둘 다 아니에요.</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>자리 맞음</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <comment>a symbol in another place</comment>
        <translation>자리 다름</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>a symbol that is not in the code</comment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ui::CodeSidebar</name>
    <message>
        <source>The others</source>
        <translation>다른 사람들</translation>
    </message>
    <message>
        <source>A right click, or Ctrl and its key, strikes a symbol out. Nobody else sees that.</source>
        <translation>오른쪽 클릭이나 Ctrl+해당 키로 기호를 지워 둬요. 다른 사람에게는 보이지 않아요.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>읽는 법</translation>
    </message>
</context>
<context>
    <name>ui::CodeToScan</name>
    <message>
        <source>Scan with a phone, nothing to install</source>
        <translation>휴대폰으로 스캔, 설치 필요 없음</translation>
    </message>
    <message>
        <source>or let them scan it</source>
        <translation>또는 QR 코드 스캔</translation>
    </message>
</context>
<context>
    <name>ui::ErrorCard</name>
    <message>
        <source>Likely why</source>
        <translation>짐작되는 이유</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Happened</source>
        <comment>what has happened</comment>
        <translation>일어난 일</translation>
    </message>
</context>
<context>
    <name>ui::FairnessBadge</name>
    <message>
        <source>Everybody sees every move, and the rules refuse what is against them.</source>
        <translation>모두가 모든 수를 보고, 규칙에 어긋나는 수는 받지 않아요.</translation>
    </message>
    <message>
        <source>Fair play</source>
        <translation>공정한 게임</translation>
    </message>
    <message>
        <source>After the match your own program plays it again and says whether it holds.</source>
        <translation>판이 끝나면 내 프로그램이 다시 두어 보고 이상이 없는지 알려 줘요.</translation>
    </message>
    <message>
        <source>The match holds</source>
        <translation>판에 이상이 없어요</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules and come to the same result.</source>
        <translation>내 프로그램이 모든 수를 규칙대로 다시 두어 보았고 결과가 같았어요.</translation>
    </message>
    <message>
        <source>Your own program has replayed the match: it holds.</source>
        <translation>내 프로그램이 판을 다시 두어 보았어요. 이상 없어요.</translation>
    </message>
    <message>
        <source>The match does not hold</source>
        <translation>판에 이상이 있어요</translation>
    </message>
    <message>
        <source>Your own program has played all moves again by the rules. %1 So what was shown here is not what the rules make of it.</source>
        <translation>내 프로그램이 모든 수를 규칙대로 다시 두어 보았어요. %1 그러니 여기 보인 것은 규칙대로 나온 결과가 아니에요.</translation>
    </message>
</context>
<context>
    <name>ui::FairnessTexts</name>
    <message>
        <source>player %1</source>
        <translation>플레이어 %1</translation>
    </message>
    <message>
        <source>Move %1 by %2 does not hold: %3</source>
        <translation>%2 님의 %1번째 수가 맞지 않아요: %3</translation>
    </message>
    <message>
        <source>The host shows another choice than the one that you have sealed. Yours stays closed.</source>
        <translation>호스트가 내가 봉인한 것과 다른 선택을 보여 주고 있어요. 내 선택은 열지 않아요.</translation>
    </message>
    <message>
        <source>The host asks for your choice before it is time. It stays closed.</source>
        <translation>때가 되기도 전에 호스트가 내 선택을 보여 달라고 해요. 내 선택은 열지 않아요.</translation>
    </message>
    <message>
        <source>Its time lies before that of the move before.</source>
        <translation>시각이 바로 앞 수보다 일러요.</translation>
    </message>
    <message>
        <source>It is neither a move nor an event.</source>
        <translation>수도 아니고 사건도 아니에요.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>그런 사건은 없어요.</translation>
    </message>
    <message>
        <source>The match was over.</source>
        <translation>판이 이미 끝난 뒤였어요.</translation>
    </message>
    <message>
        <source>They were out already.</source>
        <translation>이미 탈락한 사람이에요.</translation>
    </message>
    <message>
        <source>They had nothing to do that could have been late.</source>
        <translation>시간을 넘길 만한 할 일이 없었어요.</translation>
    </message>
    <message>
        <source>It was not their turn.</source>
        <translation>그 사람의 차례가 아니었어요.</translation>
    </message>
    <message>
        <source>This Parlor does not know the game.</source>
        <translation>이 Parlor가 모르는 게임이에요.</translation>
    </message>
    <message>
        <source>The options are missing.</source>
        <translation>옵션이 없어요.</translation>
    </message>
    <message>
        <source>The options do not hold: %1</source>
        <translation>옵션이 맞지 않아요: %1</translation>
    </message>
    <message>
        <source>The match has no name.</source>
        <translation>판에 이름이 없어요.</translation>
    </message>
    <message>
        <source>The secrets are missing.</source>
        <translation>비밀 값이 없어요.</translation>
    </message>
    <message>
        <source>The secrets do not hold: %1</source>
        <translation>비밀 값이 맞지 않아요: %1</translation>
    </message>
    <message>
        <source>The number of players does not fit the game.</source>
        <translation>플레이어 수가 게임과 맞지 않아요.</translation>
    </message>
    <message>
        <source>The players do not sit on the seats of the match.</source>
        <translation>플레이어가 이 판의 자리에 앉아 있지 않아요.</translation>
    </message>
    <message>
        <source>The moves are missing.</source>
        <translation>둔 수의 기록이 없어요.</translation>
    </message>
    <message>
        <source>What follows move %1 was done by nobody of the match.</source>
        <translation>%1번째 수 다음의 일은 이 판의 누구도 하지 않았어요.</translation>
    </message>
    <message>
        <source>The end that the host is said to have made does not hold.</source>
        <translation>호스트가 끝냈다는 내용이 맞지 않아요.</translation>
    </message>
    <message>
        <source>The match is not over after its last move.</source>
        <translation>마지막 수 뒤에도 판이 끝나지 않았어요.</translation>
    </message>
    <message>
        <source>The moves hold, but they end with another result.</source>
        <translation>둔 수는 맞지만 결과가 달라요.</translation>
    </message>
    <message>
        <source>The secrets are not those of the moves.</source>
        <translation>비밀 값이 둔 수와 맞지 않아요.</translation>
    </message>
    <message>
        <source>The result is not the one that you were shown.</source>
        <translation>내가 본 결과와 달라요.</translation>
    </message>
    <message>
        <source>It is the record of another match than the one that you have seen.</source>
        <translation>내가 본 판과 다른 판의 기록이에요.</translation>
    </message>
    <message>
        <source>The options are not those of the match that you have seen.</source>
        <translation>내가 본 판의 옵션과 달라요.</translation>
    </message>
    <message>
        <source>The players are not those of the match that you have seen.</source>
        <translation>내가 본 판의 플레이어와 달라요.</translation>
    </message>
    <message>
        <source>The beginning of the match is not the one that you were shown.</source>
        <translation>판의 시작이 내가 본 것과 달라요.</translation>
    </message>
    <message>
        <source>What happened after move %1 is not what you were shown.</source>
        <translation>%1번째 수 뒤에 일어난 일이 내가 본 것과 달라요.</translation>
    </message>
    <message>
        <source>Move %1 is not the one that you were shown.</source>
        <translation>%1번째 수가 내가 본 것과 달라요.</translation>
    </message>
    <message>
        <source>Move %1, which you were shown, is missing.</source>
        <translation>내가 본 %1번째 수가 없어요.</translation>
    </message>
</context>
<context>
    <name>ui::FigureGrid</name>
    <message>
        <source>all %1</source>
        <comment>figures</comment>
        <translation>모두 %1개</translation>
    </message>
</context>
<context>
    <name>ui::FigureTexts</name>
    <message>
        <source>red</source>
        <comment>a figure</comment>
        <translation>빨강</translation>
    </message>
    <message>
        <source>blue</source>
        <comment>a figure</comment>
        <translation>파랑</translation>
    </message>
    <message>
        <source>yellow</source>
        <comment>a figure</comment>
        <translation>노랑</translation>
    </message>
    <message>
        <source>purple</source>
        <comment>a figure</comment>
        <translation>보라</translation>
    </message>
    <message>
        <source>green</source>
        <comment>a figure</comment>
        <translation>초록</translation>
    </message>
    <message>
        <source>pink</source>
        <comment>a figure</comment>
        <translation>분홍</translation>
    </message>
    <message>
        <source>black</source>
        <comment>a figure</comment>
        <translation>검정</translation>
    </message>
    <message>
        <source>pale blue</source>
        <comment>a figure</comment>
        <translation>하늘색</translation>
    </message>
    <message>
        <source>ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>귀</translation>
    </message>
    <message>
        <source>antenna</source>
        <comment>on a figure&apos;s head</comment>
        <translation>안테나</translation>
    </message>
    <message>
        <source>round ears</source>
        <comment>on a figure&apos;s head</comment>
        <translation>둥근 귀</translation>
    </message>
    <message>
        <source>feelers</source>
        <comment>on a figure&apos;s head</comment>
        <translation>더듬이</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure: its colour, and what is on its head</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::GameCard</name>
    <message>
        <source>Chan&amp;ge</source>
        <translation>바꾸기(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;et the table</source>
        <translation>테이블 차리기(&amp;E)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>asks for a password</source>
        <translation>비밀번호 필요</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>누구나 참가</translation>
    </message>
</context>
<context>
    <name>ui::GameEntry</name>
    <message numerus="yes">
        <source>%n players</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 players</source>
        <translation>%1~%2명</translation>
    </message>
</context>
<context>
    <name>ui::GameOptions</name>
    <message>
        <source>own choice</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>options like those of a known set</comment>
        <translation>구성</translation>
    </message>
</context>
<context>
    <name>ui::GestureBoard</name>
    <message>
        <source>beats %1</source>
        <translation>이기는 상대: %1</translation>
    </message>
    <message>
        <source>your sealed throw</source>
        <translation>봉인한 내 선택</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>%1라운드</translation>
    </message>
    <message>
        <source>Gestures</source>
        <translation>손동작</translation>
    </message>
    <message>
        <source>No gesture is called that.</source>
        <translation>그런 이름의 손동작은 없어요.</translation>
    </message>
    <message>
        <source>Your throw is sealed; it cannot be changed.</source>
        <translation>내 선택은 봉인되어 바꿀 수 없어요.</translation>
    </message>
    <message>
        <source>There is nothing to choose now.</source>
        <translation>지금은 고를 것이 없어요.</translation>
    </message>
    <message>
        <source>best: %1 of %2</source>
        <translation>최고 %1점, 목표 %2점</translation>
    </message>
    <message>
        <source>You have %1</source>
        <translation>내 점수 %1점</translation>
    </message>
    <message>
        <source>You are out</source>
        <translation>나는 탈락했어요</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>다음 라운드</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next round</comment>
        <translation>다음</translation>
    </message>
    <message>
        <source>beats the %1 lit ones</source>
        <translation>밝은 %1가지를 이겨요</translation>
    </message>
    <message>
        <source>beats %1 and %2</source>
        <translation>이기는 상대: %1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>플레이어 %1</translation>
    </message>
    <message>
        <source>Throw %1</source>
        <translation>%1 내기</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>손동작 %1가지</translation>
    </message>
    <message>
        <source>The match is over.</source>
        <translation>판이 끝났어요.</translation>
    </message>
    <message>
        <source>All throws are sealed.</source>
        <translation>모두 봉인했어요.</translation>
    </message>
    <message>
        <source>Your throw is sealed.</source>
        <translation>내 선택은 봉인됐어요.</translation>
    </message>
    <message>
        <source>You are out and watch on.</source>
        <translation>탈락했지만 계속 볼 수 있어요.</translation>
    </message>
    <message>
        <source>The throws are being chosen.</source>
        <translation>모두 고르는 중이에요.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>입력해서 찾기</translation>
    </message>
    <message>
        <source>The bright half of the ring loses to %1.</source>
        <translation>고리에서 밝은 절반은 %1에 져요.</translation>
    </message>
    <message numerus="yes">
        <source>each beats the %n after it</source>
        <translation>
            <numerusform>저마다 다음 %n가지를 이겨요</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a gesture</comment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <comment>players</comment>
        <translation>%2명 중 %1명 남음</translation>
    </message>
    <message>
        <source>%1 of %2 sealed</source>
        <comment>throws</comment>
        <translation>%2명 중 %1명 봉인</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gestures</comment>
        <translation>%2가지 중 %1가지</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>gestures</comment>
        <translation>
            <numerusform>그 외 %n가지</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a gesture first.</source>
        <translation>먼저 손짓을 고르세요.</translation>
    </message>
    <message>
        <source>Throw</source>
        <translation>내기</translation>
    </message>
    <message>
        <source>Your throw</source>
        <translation>무엇을 낼까요</translation>
    </message>
    <message>
        <source>Choose one, then throw it.</source>
        <translation>하나를 고른 다음 내세요.</translation>
    </message>
</context>
<context>
    <name>ui::GestureRound</name>
    <message>
        <source>Nothing was opened</source>
        <translation>아무것도 열리지 않았어요</translation>
    </message>
    <message>
        <source>All threw %1</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>All were beaten</source>
        <translation>서로 물고 물렸어요</translation>
    </message>
    <message>
        <source>Nobody is out</source>
        <translation>탈락자 없음</translation>
    </message>
    <message>
        <source>the best: %1 of %2</source>
        <translation>최고 %1점, 목표 %2점</translation>
    </message>
    <message>
        <source>all stay in</source>
        <translation>모두 남아요</translation>
    </message>
    <message>
        <source>all were beaten</source>
        <translation>모두가 누군가에게 졌어요</translation>
    </message>
    <message>
        <source>not opened: out</source>
        <translation>열지 않음: 탈락</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>열지 않음</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>탈락: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>+%1, has %2</source>
        <translation>+%1, 총 %2점</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>%1라운드</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a gesture</comment>
        <translation>%1 승리</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 stay in</source>
        <comment>players</comment>
        <translation>
            <numerusform>%1명 중 %n명 남아요</numerusform>
        </translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>탈락</translation>
    </message>
    <message>
        <source>still in</source>
        <comment>a player</comment>
        <translation>남음</translation>
    </message>
    <message>
        <source>has %1</source>
        <comment>points</comment>
        <translation>%1점</translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>players</comment>
        <translation>
            <numerusform>%n명 탈락</numerusform>
        </translation>
    </message>
    <message>
        <source>no longer in</source>
        <comment>a player</comment>
        <translation>더는 없음</translation>
    </message>
</context>
<context>
    <name>ui::Gestures</name>
    <message>
        <source>Gestures</source>
        <translation>손동작</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>이기는 법</translation>
    </message>
    <message>
        <source>Last one in</source>
        <translation>끝까지 남기</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>점수 많이 따기</translation>
    </message>
    <message>
        <source>First to</source>
        <translation>목표 점수</translation>
    </message>
    <message>
        <source>Rock, paper, scissors</source>
        <translation>가위바위보</translation>
    </message>
    <message>
        <source>With lizard and Spock</source>
        <translation>도마뱀·스팍 포함</translation>
    </message>
    <message>
        <source>15 gestures</source>
        <translation>손동작 15가지</translation>
    </message>
    <message>
        <source>101 gestures</source>
        <translation>손동작 101가지</translation>
    </message>
    <message>
        <source>%1 gestures</source>
        <translation>손동작 %1가지</translation>
    </message>
    <message>
        <source>first to %1</source>
        <translation>먼저 %1점</translation>
    </message>
    <message>
        <source>Each of the %1 gestures beats %2 of the others.</source>
        <translation>손동작 %1가지는 저마다 다른 %2가지를 이겨요.</translation>
    </message>
    <message>
        <source>They are numbered.</source>
        <translation>이름 대신 번호가 있어요.</translation>
    </message>
    <message>
        <source>Everybody&apos;s throw is sealed before anybody&apos;s is opened. Not even the host can look.</source>
        <translation>모두의 선택을 봉인한 다음에야 열어요. 호스트도 미리 볼 수 없어요.</translation>
    </message>
    <message>
        <source>rock squashes lizard</source>
        <translation>바위가 도마뱀을 깔아뭉개요</translation>
    </message>
    <message>
        <source>lizard bites Spock</source>
        <translation>도마뱀이 스팍을 물어요</translation>
    </message>
    <message>
        <source>Spock bends scissors</source>
        <translation>스팍이 가위를 구부려요</translation>
    </message>
    <message>
        <source>scissors clip lizard</source>
        <translation>가위가 도마뱀을 잘라요</translation>
    </message>
    <message>
        <source>lizard eats paper</source>
        <translation>도마뱀이 보를 먹어요</translation>
    </message>
    <message>
        <source>paper refutes Spock</source>
        <translation>보가 스팍을 반박해요</translation>
    </message>
    <message>
        <source>Spock melts rock</source>
        <translation>스팍이 바위를 녹여요</translation>
    </message>
    <message>
        <source>rock smothers fire</source>
        <translation>바위가 불을 덮어 꺼요</translation>
    </message>
    <message>
        <source>rock breaks scissors</source>
        <translation>바위가 가위를 부숴요</translation>
    </message>
    <message>
        <source>rock pins down snake</source>
        <translation>바위가 뱀을 짓눌러요</translation>
    </message>
    <message>
        <source>rock trips human</source>
        <translation>바위가 사람을 넘어뜨려요</translation>
    </message>
    <message>
        <source>rock blocks the roots of tree</source>
        <translation>바위가 나무뿌리를 막아요</translation>
    </message>
    <message>
        <source>rock startles wolf</source>
        <translation>바위가 늑대를 놀라게 해요</translation>
    </message>
    <message>
        <source>rock flattens sponge</source>
        <translation>바위가 스펀지를 납작하게 해요</translation>
    </message>
    <message>
        <source>fire melts scissors</source>
        <translation>불이 가위를 녹여요</translation>
    </message>
    <message>
        <source>fire drives off snake</source>
        <translation>불이 뱀을 쫓아내요</translation>
    </message>
    <message>
        <source>fire scorches human</source>
        <translation>불이 사람을 데게 해요</translation>
    </message>
    <message>
        <source>fire consumes tree</source>
        <translation>불이 나무를 집어삼켜요</translation>
    </message>
    <message>
        <source>fire scares wolf</source>
        <translation>불이 늑대에게 겁을 줘요</translation>
    </message>
    <message>
        <source>fire chars sponge</source>
        <translation>불이 스펀지를 그을려요</translation>
    </message>
    <message>
        <source>fire burns paper</source>
        <translation>불이 보를 태워요</translation>
    </message>
    <message>
        <source>scissors nip snake</source>
        <translation>가위가 뱀을 꼬집어요</translation>
    </message>
    <message>
        <source>scissors shear human</source>
        <translation>가위가 사람의 머리를 깎아요</translation>
    </message>
    <message>
        <source>scissors prune tree</source>
        <translation>가위가 나무의 가지를 쳐요</translation>
    </message>
    <message>
        <source>scissors trim wolf</source>
        <translation>가위가 늑대의 털을 다듬어요</translation>
    </message>
    <message>
        <source>scissors cut up sponge</source>
        <translation>가위가 스펀지를 조각내요</translation>
    </message>
    <message>
        <source>scissors cut paper</source>
        <translation>가위가 보를 잘라요</translation>
    </message>
    <message>
        <source>scissors cut through air</source>
        <translation>가위가 공기를 갈라요</translation>
    </message>
    <message>
        <source>snake bites human</source>
        <translation>뱀이 사람을 물어요</translation>
    </message>
    <message>
        <source>snake winds round tree</source>
        <translation>뱀이 나무를 휘감아요</translation>
    </message>
    <message>
        <source>snake bites wolf</source>
        <translation>뱀이 늑대를 물어요</translation>
    </message>
    <message>
        <source>snake swallows sponge</source>
        <translation>뱀이 스펀지를 삼켜요</translation>
    </message>
    <message>
        <source>snake rustles through paper</source>
        <translation>뱀이 보 사이로 바스락거려요</translation>
    </message>
    <message>
        <source>snake hisses at air</source>
        <translation>뱀이 공기에 쉭쉭대요</translation>
    </message>
    <message>
        <source>snake swims through water</source>
        <translation>뱀이 물을 헤엄쳐 건너요</translation>
    </message>
    <message>
        <source>human fells tree</source>
        <translation>사람이 나무를 베어요</translation>
    </message>
    <message>
        <source>human tames wolf</source>
        <translation>사람이 늑대를 길들여요</translation>
    </message>
    <message>
        <source>human wrings out sponge</source>
        <translation>사람이 스펀지를 짜요</translation>
    </message>
    <message>
        <source>human writes on paper</source>
        <translation>사람이 보에 글을 써요</translation>
    </message>
    <message>
        <source>human breathes air</source>
        <translation>사람이 공기를 들이마셔요</translation>
    </message>
    <message>
        <source>human drinks water</source>
        <translation>사람이 물을 마셔요</translation>
    </message>
    <message>
        <source>human slays dragon</source>
        <translation>사람이 용을 무찔러요</translation>
    </message>
    <message>
        <source>tree falls on wolf</source>
        <translation>나무가 늑대 위로 쓰러져요</translation>
    </message>
    <message>
        <source>tree outgrows sponge</source>
        <translation>나무가 스펀지보다 크게 자라요</translation>
    </message>
    <message>
        <source>tree towers over paper</source>
        <translation>나무가 보 위로 우뚝 솟아요</translation>
    </message>
    <message>
        <source>tree freshens air</source>
        <translation>나무가 공기를 맑게 해요</translation>
    </message>
    <message>
        <source>tree drinks up water</source>
        <translation>나무가 물을 빨아올려요</translation>
    </message>
    <message>
        <source>tree entangles dragon</source>
        <translation>나무가 용을 얽어매요</translation>
    </message>
    <message>
        <source>tree shuts in devil</source>
        <translation>나무가 악마를 가둬요</translation>
    </message>
    <message>
        <source>wolf chews up sponge</source>
        <translation>늑대가 스펀지를 물어뜯어요</translation>
    </message>
    <message>
        <source>wolf tears paper</source>
        <translation>늑대가 보를 찢어요</translation>
    </message>
    <message>
        <source>wolf howls through air</source>
        <translation>늑대가 울부짖어 공기를 흔들어요</translation>
    </message>
    <message>
        <source>wolf laps up water</source>
        <translation>늑대가 물을 핥아 마셔요</translation>
    </message>
    <message>
        <source>wolf outruns dragon</source>
        <translation>늑대가 용보다 빨리 달려요</translation>
    </message>
    <message>
        <source>wolf bites devil</source>
        <translation>늑대가 악마를 물어요</translation>
    </message>
    <message>
        <source>wolf dodges lightning</source>
        <translation>늑대가 번개를 피해요</translation>
    </message>
    <message>
        <source>sponge wets paper</source>
        <translation>스펀지가 보를 적셔요</translation>
    </message>
    <message>
        <source>sponge holds air</source>
        <translation>스펀지가 공기를 머금어요</translation>
    </message>
    <message>
        <source>sponge soaks up water</source>
        <translation>스펀지가 물을 빨아들여요</translation>
    </message>
    <message>
        <source>sponge scrubs dragon</source>
        <translation>스펀지가 용을 문질러 닦아요</translation>
    </message>
    <message>
        <source>sponge washes devil</source>
        <translation>스펀지가 악마를 씻겨요</translation>
    </message>
    <message>
        <source>sponge shrugs off lightning</source>
        <translation>스펀지는 번개에 끄떡없어요</translation>
    </message>
    <message>
        <source>sponge clogs gun</source>
        <translation>스펀지가 총을 틀어막아요</translation>
    </message>
    <message>
        <source>paper fans air</source>
        <translation>보가 공기를 부쳐요</translation>
    </message>
    <message>
        <source>paper floats on water</source>
        <translation>보가 물에 떠요</translation>
    </message>
    <message>
        <source>paper pictures dragon</source>
        <translation>보가 용을 그려 내요</translation>
    </message>
    <message>
        <source>paper binds devil</source>
        <translation>보가 악마를 묶어요</translation>
    </message>
    <message>
        <source>paper explains lightning</source>
        <translation>보가 번개를 설명해요</translation>
    </message>
    <message>
        <source>paper bans gun</source>
        <translation>보가 총을 금지해요</translation>
    </message>
    <message>
        <source>paper covers rock</source>
        <translation>보가 바위를 감싸요</translation>
    </message>
    <message>
        <source>air dries up water</source>
        <translation>공기가 물을 말려요</translation>
    </message>
    <message>
        <source>air chills dragon</source>
        <translation>공기가 용을 식혀요</translation>
    </message>
    <message>
        <source>air blows away devil</source>
        <translation>공기가 악마를 날려 보내요</translation>
    </message>
    <message>
        <source>air scatters lightning</source>
        <translation>공기가 번개를 흩어 버려요</translation>
    </message>
    <message>
        <source>air tarnishes gun</source>
        <translation>공기가 총을 녹슬게 해요</translation>
    </message>
    <message>
        <source>air wears down rock</source>
        <translation>공기가 바위를 깎아요</translation>
    </message>
    <message>
        <source>air blows out fire</source>
        <translation>공기가 불을 불어 꺼요</translation>
    </message>
    <message>
        <source>water douses dragon</source>
        <translation>물이 용의 불을 꺼요</translation>
    </message>
    <message>
        <source>water drenches devil</source>
        <translation>물이 악마를 흠뻑 적셔요</translation>
    </message>
    <message>
        <source>water carries off lightning</source>
        <translation>물이 번개를 흘려보내요</translation>
    </message>
    <message>
        <source>water floods gun</source>
        <translation>물이 총에 들어차요</translation>
    </message>
    <message>
        <source>water hollows rock</source>
        <translation>물이 바위를 뚫어요</translation>
    </message>
    <message>
        <source>water puts out fire</source>
        <translation>물이 불을 꺼요</translation>
    </message>
    <message>
        <source>water rusts scissors</source>
        <translation>물이 가위를 녹슬게 해요</translation>
    </message>
    <message>
        <source>dragon frightens devil</source>
        <translation>용이 악마에게 겁을 줘요</translation>
    </message>
    <message>
        <source>dragon rides lightning</source>
        <translation>용이 번개를 타요</translation>
    </message>
    <message>
        <source>dragon melts gun</source>
        <translation>용이 총을 녹여요</translation>
    </message>
    <message>
        <source>dragon rests on rock</source>
        <translation>용이 바위 위에서 쉬어요</translation>
    </message>
    <message>
        <source>dragon breathes fire</source>
        <translation>용이 불을 뿜어요</translation>
    </message>
    <message>
        <source>dragon crushes scissors</source>
        <translation>용이 가위를 으스러뜨려요</translation>
    </message>
    <message>
        <source>dragon swallows snake</source>
        <translation>용이 뱀을 삼켜요</translation>
    </message>
    <message>
        <source>devil hurls lightning</source>
        <translation>악마가 번개를 던져요</translation>
    </message>
    <message>
        <source>devil jams gun</source>
        <translation>악마가 총을 고장 내요</translation>
    </message>
    <message>
        <source>devil throws rock</source>
        <translation>악마가 바위를 던져요</translation>
    </message>
    <message>
        <source>devil plays with fire</source>
        <translation>악마가 불을 가지고 놀아요</translation>
    </message>
    <message>
        <source>devil bends scissors</source>
        <translation>악마가 가위를 구부려요</translation>
    </message>
    <message>
        <source>devil charms snake</source>
        <translation>악마가 뱀을 홀려요</translation>
    </message>
    <message>
        <source>devil tempts human</source>
        <translation>악마가 사람을 유혹해요</translation>
    </message>
    <message>
        <source>lightning fuses gun</source>
        <translation>번개가 총을 녹여 붙여요</translation>
    </message>
    <message>
        <source>lightning splits rock</source>
        <translation>번개가 바위를 쪼개요</translation>
    </message>
    <message>
        <source>lightning outshines fire</source>
        <translation>번개가 불보다 밝게 빛나요</translation>
    </message>
    <message>
        <source>lightning welds scissors</source>
        <translation>번개가 가위를 붙여 버려요</translation>
    </message>
    <message>
        <source>lightning strikes snake</source>
        <translation>번개가 뱀을 내리쳐요</translation>
    </message>
    <message>
        <source>lightning strikes human</source>
        <translation>번개가 사람을 내리쳐요</translation>
    </message>
    <message>
        <source>lightning splits tree</source>
        <translation>번개가 나무를 쪼개요</translation>
    </message>
    <message>
        <source>gun shatters rock</source>
        <translation>총이 바위를 깨뜨려요</translation>
    </message>
    <message>
        <source>gun outblasts fire</source>
        <translation>총이 불보다 세게 터져요</translation>
    </message>
    <message>
        <source>gun outranges scissors</source>
        <translation>총이 가위보다 멀리 닿아요</translation>
    </message>
    <message>
        <source>gun stops snake</source>
        <translation>총이 뱀을 막아 세워요</translation>
    </message>
    <message>
        <source>gun stops human</source>
        <translation>총이 사람을 막아 세워요</translation>
    </message>
    <message>
        <source>gun riddles tree</source>
        <translation>총이 나무를 벌집으로 만들어요</translation>
    </message>
    <message>
        <source>gun scares off wolf</source>
        <translation>총이 늑대를 쫓아 버려요</translation>
    </message>
    <message>
        <source>%1 beats %2</source>
        <translation>%1 승, %2 패</translation>
    </message>
    <message>
        <source>air</source>
        <translation>공기</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>비행기</translation>
    </message>
    <message>
        <source>alien</source>
        <translation>외계인</translation>
    </message>
    <message>
        <source>axe</source>
        <translation>도끼</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>아기</translation>
    </message>
    <message>
        <source>beer</source>
        <translation>맥주</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>자전거</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>새</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>피</translation>
    </message>
    <message>
        <source>book</source>
        <translation>책</translation>
    </message>
    <message>
        <source>bowl</source>
        <translation>그릇</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>뇌</translation>
    </message>
    <message>
        <source>butter</source>
        <translation>버터</translation>
    </message>
    <message>
        <source>cage</source>
        <translation>철창</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>car</source>
        <translation>자동차</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>성</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>고양이</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>사슬</translation>
    </message>
    <message>
        <source>chainsaw</source>
        <translation>전기톱</translation>
    </message>
    <message>
        <source>church</source>
        <translation>교회</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>구름</translation>
    </message>
    <message>
        <source>cockroach</source>
        <translation>바퀴벌레</translation>
    </message>
    <message>
        <source>community</source>
        <translation>공동체</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>십자가</translation>
    </message>
    <message>
        <source>cup</source>
        <translation>컵</translation>
    </message>
    <message>
        <source>death</source>
        <translation>죽음</translation>
    </message>
    <message>
        <source>devil</source>
        <translation>악마</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>다이아몬드</translation>
    </message>
    <message>
        <source>dragon</source>
        <translation>용</translation>
    </message>
    <message>
        <source>duck</source>
        <translation>오리</translation>
    </message>
    <message>
        <source>dynamite</source>
        <translation>다이너마이트</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>전기</translation>
    </message>
    <message>
        <source>fence</source>
        <translation>울타리</translation>
    </message>
    <message>
        <source>film</source>
        <translation>필름</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>불</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>물고기</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>금</translation>
    </message>
    <message>
        <source>grass</source>
        <translation>풀</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>총</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>심장</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>헬리콥터</translation>
    </message>
    <message>
        <source>home</source>
        <translation>집</translation>
    </message>
    <message>
        <source>human</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>king</source>
        <translation>왕</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>레이저</translation>
    </message>
    <message>
        <source>law</source>
        <translation>법</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>번개</translation>
    </message>
    <message>
        <source>lizard</source>
        <translation>도마뱀</translation>
    </message>
    <message>
        <source>man</source>
        <translation>남자</translation>
    </message>
    <message>
        <source>math</source>
        <translation>수학</translation>
    </message>
    <message>
        <source>Medusa</source>
        <translation>메두사</translation>
    </message>
    <message>
        <source>money</source>
        <translation>돈</translation>
    </message>
    <message>
        <source>monkey</source>
        <translation>원숭이</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>달</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>산</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>소음</translation>
    </message>
    <message>
        <source>nuke</source>
        <translation>핵폭탄</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>보</translation>
    </message>
    <message>
        <source>peace</source>
        <translation>평화</translation>
    </message>
    <message>
        <source>pit</source>
        <translation>구덩이</translation>
    </message>
    <message>
        <source>planet</source>
        <translation>행성</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>백금</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>독</translation>
    </message>
    <message>
        <source>police</source>
        <translation>경찰</translation>
    </message>
    <message>
        <source>porcupine</source>
        <translation>호저</translation>
    </message>
    <message>
        <source>power</source>
        <translation>힘</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>기도</translation>
    </message>
    <message>
        <source>prince</source>
        <translation>왕자</translation>
    </message>
    <message>
        <source>princess</source>
        <translation>공주</translation>
    </message>
    <message>
        <source>queen</source>
        <translation>여왕</translation>
    </message>
    <message>
        <source>quicksand</source>
        <translation>모래늪</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>비</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>무지개</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>로봇</translation>
    </message>
    <message>
        <source>rock</source>
        <translation>바위</translation>
    </message>
    <message>
        <source>Satan</source>
        <translation>사탄</translation>
    </message>
    <message>
        <source>school</source>
        <translation>학교</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>가위</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>하늘</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>뱀</translation>
    </message>
    <message>
        <source>spider</source>
        <translation>거미</translation>
    </message>
    <message>
        <source>Spock</source>
        <translation>스팍</translation>
    </message>
    <message>
        <source>sponge</source>
        <translation>스펀지</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>태양</translation>
    </message>
    <message>
        <source>sword</source>
        <translation>검</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>탱크</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>변기</translation>
    </message>
    <message>
        <source>tornado</source>
        <translation>토네이도</translation>
    </message>
    <message>
        <source>train</source>
        <translation>기차</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>나무</translation>
    </message>
    <message>
        <source>turnip</source>
        <translation>순무</translation>
    </message>
    <message>
        <source>TV</source>
        <translation>TV</translation>
    </message>
    <message>
        <source>UFO</source>
        <translation>UFO</translation>
    </message>
    <message>
        <source>vampire</source>
        <translation>흡혈귀</translation>
    </message>
    <message>
        <source>video game</source>
        <translation>비디오 게임</translation>
    </message>
    <message>
        <source>vulture</source>
        <translation>독수리</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>벽</translation>
    </message>
    <message>
        <source>water</source>
        <translation>물</translation>
    </message>
    <message>
        <source>whip</source>
        <translation>채찍</translation>
    </message>
    <message>
        <source>wolf</source>
        <translation>늑대</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>여자</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>%1번</translation>
    </message>
    <message numerus="yes">
        <source>%n points after round %1</source>
        <translation>
            <numerusform>%1라운드 후 %n점</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody throws at the same moment.</source>
        <translation>모두 동시에 내요.</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>Address of the host</source>
        <translation>호스트의 주소</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>참가(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>The host&apos;s window shows the address and a link to copy.</source>
        <translation>호스트 창에 주소와 복사할 링크가 보여요.</translation>
    </message>
    <message>
        <source>Paste a link, or type 192.168.1.20</source>
        <translation>링크 또는 192.168.1.20</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>초대장으로 참가</translation>
    </message>
    <message>
        <source>Good evening, %1.</source>
        <translation>좋은 저녁이에요, %1 님.</translation>
    </message>
    <message>
        <source>Good morning, %1.</source>
        <translation>좋은 아침이에요, %1 님.</translation>
    </message>
    <message>
        <source>Good afternoon, %1.</source>
        <translation>좋은 오후예요, %1 님.</translation>
    </message>
    <message>
        <source>Last time:</source>
        <translation>지난번:</translation>
    </message>
    <message>
        <source>No account, no internet.</source>
        <translation>계정도 인터넷도 필요 없어요.</translation>
    </message>
    <message>
        <source>Friends need no program</source>
        <translation>친구들은 프로그램이 없어도 돼요</translation>
    </message>
    <message>
        <source>Host a game and let them scan its code: they play in their phone&apos;s browser.</source>
        <translation>게임을 열고 코드를 찍게 하세요. 휴대전화 브라우저로 함께 놀 수 있어요.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>좋은 저녁이에요.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>좋은 아침이에요.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>좋은 오후예요.</translation>
    </message>
    <message>
        <source>A link or an address</source>
        <translation>링크나 주소</translation>
    </message>
</context>
<context>
    <name>ui::HowToJoin</name>
    <message>
        <source>Or join without the list: type the address that the host&apos;s window shows.</source>
        <translation>목록 없이도 참가할 수 있어요. 호스트 창에 보이는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>One of you is on no network, or on another one.</source>
        <translation>둘 중 한 사람이 네트워크에 없거나 다른 네트워크에 있어요.</translation>
    </message>
    <message>
        <source>Join the same Wi-Fi, or plug in the cable.</source>
        <translation>같은 와이파이에 연결하거나 케이블을 꽂으세요.</translation>
    </message>
    <message>
        <source>A guest Wi-Fi keeps computers apart.</source>
        <translation>게스트 와이파이는 컴퓨터끼리의 연결을 막아요.</translation>
    </message>
    <message>
        <source>Hotels and schools do that. A phone&apos;s hotspot works.</source>
        <translation>호텔과 학교가 그래요. 휴대폰 핫스팟은 돼요.</translation>
    </message>
    <message>
        <source>Their firewall keeps visitors out.</source>
        <translation>상대의 방화벽이 손님을 막고 있어요.</translation>
    </message>
    <message>
        <source>Their window shows how to open it.</source>
        <translation>여는 방법은 상대의 창에 나와요.</translation>
    </message>
    <message>
        <source>Nobody is hosting nearby yet</source>
        <translation>아직 근처에서 게임을 연 사람이 없어요</translation>
    </message>
    <message>
        <source>Games appear here by themselves. If somebody is hosting and you miss them, it is usually one of these:</source>
        <translation>게임은 여기에 저절로 나타나요. 누군가 열었는데 보이지 않는다면 대개 다음 중 하나예요:</translation>
    </message>
    <message>
        <source>Games appear here by themselves.</source>
        <translation>게임은 여기에 저절로 나타나요.</translation>
    </message>
    <message>
        <source>You are on no network</source>
        <translation>네트워크에 연결되어 있지 않아요</translation>
    </message>
    <message>
        <source>Wi-Fi is off, or the cable is out. Turn it on; games then appear here by themselves.</source>
        <translation>와이파이가 꺼졌거나 케이블이 빠졌어요. 연결하면 게임이 여기에 저절로 나타나요.</translation>
    </message>
    <message>
        <source>Parlor cannot hear who is nearby</source>
        <translation>Parlor가 근처에 누가 있는지 알 수 없어요</translation>
    </message>
    <message>
        <source>Another program on this computer keeps UDP port 7341 for itself. Close it, and games appear here by themselves.</source>
        <translation>이 컴퓨터의 다른 프로그램이 UDP 포트 7341번을 혼자 쓰고 있어요. 그 프로그램을 닫으면 게임이 여기에 저절로 나타나요.</translation>
    </message>
</context>
<context>
    <name>ui::IntroductionCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>테이블에서 쓰는 이름</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>내 캐릭터</translation>
    </message>
    <message>
        <source>That&apos;s me</source>
        <translation>이렇게 할게요</translation>
    </message>
    <message>
        <source>What shall the others call you?</source>
        <translation>다른 사람들이 뭐라고 부르면 될까요?</translation>
    </message>
    <message>
        <source>Larger text, less motion and other languages are in the settings.</source>
        <translation>글자 크기, 움직임 줄이기, 다른 언어는 설정에 있어요.</translation>
    </message>
</context>
<context>
    <name>ui::InviteCard</name>
    <message>
        <source>&amp;Copy invitation</source>
        <translation>초대장 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address only</source>
        <translation>주소만 복사</translation>
    </message>
    <message>
        <source>Invite the others</source>
        <translation>다른 사람 초대하기</translation>
    </message>
    <message>
        <source>They find you in their list. If not, tell them this address.</source>
        <translation>다른 사람들은 목록에서 나를 찾아요. 찾지 못하면 이 주소를 알려 주세요.</translation>
    </message>
    <message>
        <source>fewer addresses</source>
        <translation>주소 접기</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>Turn on Wi-Fi or plug in the cable; the address appears here.</source>
        <translation>와이파이를 켜거나 케이블을 꽂으면 여기에 주소가 나타나요.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 복사</translation>
    </message>
    <message>
        <source>Come and play: start Parlor, click into &quot;Join with an invitation&quot; and type %1</source>
        <translation>같이 놀아요. Parlor를 켜고 “초대장으로 참가”를 누른 다음 입력하세요: %1</translation>
    </message>
    <message>
        <source>Play %1 with %2.</source>
        <translation>%2 님과 %1 한 판 해요.</translation>
    </message>
    <message>
        <source>Come and play.</source>
        <translation>같이 놀아요.</translation>
    </message>
    <message>
        <source>In a browser, with nothing to install: %1</source>
        <translation>브라우저에서, 설치 없이: %1</translation>
    </message>
    <message>
        <source>With Parlor: open %1 or type %2.</source>
        <translation>Parlor에서: %1 링크를 열거나 입력하세요: %2</translation>
    </message>
    <message>
        <source>Come and play: open %1 or type %2 in Parlor.</source>
        <translation>같이 놀아요. %1 링크를 열거나 Parlor에 입력하세요: %2</translation>
    </message>
    <message>
        <source>Play %1 with %2: open %3 or type %4 in Parlor.</source>
        <translation>%2 님과 %1 한 판 해요. %3 링크를 열거나 Parlor에 입력하세요: %4</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message numerus="yes">
        <source>%n other addresses</source>
        <translation>
            <numerusform>다른 주소 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>They find the table in their list. If not, tell them this address.</source>
        <translation>다른 사람들은 목록에서 이 테이블을 찾아요. 찾지 못하면 이 주소를 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>ui::InviteLights</name>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Visible on the network</source>
        <translation>네트워크에 보임</translation>
    </message>
    <message>
        <source>Somebody has reached you</source>
        <translation>누군가 찾아옴</translation>
    </message>
    <message>
        <source>Your computer takes no visitors on port %1.</source>
        <translation>이 컴퓨터는 포트 %1번으로 손님을 받지 못해요.</translation>
    </message>
    <message>
        <source>Your computer takes visitors on port %1.</source>
        <translation>이 컴퓨터는 포트 %1번으로 손님을 받아요.</translation>
    </message>
    <message>
        <source>Our own call came back from the network.</source>
        <translation>보낸 신호가 네트워크에서 돌아왔어요.</translation>
    </message>
    <message>
        <source>Our own call does not come back; tell the others the address.</source>
        <translation>보낸 신호가 돌아오지 않아요. 다른 사람들에게 주소를 알려 주세요.</translation>
    </message>
    <message>
        <source>Waiting for our own call to come back from the network.</source>
        <translation>보낸 신호가 네트워크에서 돌아오기를 기다려요.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
    <message>
        <source>It lights up when the first one comes from another device.</source>
        <translation>다른 기기에서 첫 손님이 오면 불이 켜져요.</translation>
    </message>
    <message>
        <source>%1 has reached you.</source>
        <translation>찾아왔어요: %1</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>this computer, for visitors</comment>
        <translation>손님 받기</translation>
    </message>
</context>
<context>
    <name>ui::Label</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>ui::LeaveTexts</name>
    <message>
        <source>&amp;Save and close</source>
        <translation>저장하고 닫기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>St&amp;ay</source>
        <translation>머무르기(&amp;A)</translation>
    </message>
    <message>
        <source>Leave your table?</source>
        <translation>테이블에서 나갈까요?</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>아무것도 바뀌지 않아요.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats, the chat and the match are kept, and you continue them from your home page, even another day.</source>
        <translation>모두의 자리와 채팅, 판이 남고, 다른 날에도 첫 화면에서 이어서 할 수 있어요.</translation>
    </message>
    <message>
        <source>Everybody&apos;s seats and the chat are kept, and you continue from your home page, even another day.</source>
        <translation>모두의 자리와 채팅이 남고, 다른 날에도 첫 화면에서 이어서 할 수 있어요.</translation>
    </message>
    <message>
        <source>The table and its match are gone for good.</source>
        <translation>테이블과 하던 판이 영영 사라져요.</translation>
    </message>
    <message>
        <source>The table is gone for good.</source>
        <translation>테이블이 영영 사라져요.</translation>
    </message>
    <message>
        <source>Nobody else is at this table now.</source>
        <translation>지금 이 테이블에는 다른 사람이 없어요.</translation>
    </message>
    <message>
        <source>%1 can come back when you continue.</source>
        <translation>이어서 하면 %1 님도 돌아올 수 있어요.</translation>
    </message>
    <message>
        <source>%1 cannot come back.</source>
        <translation>%1 님은 돌아올 수 없어요.</translation>
    </message>
    <message numerus="yes">
        <source>The %n others can come back when you continue.</source>
        <translation>
            <numerusform>이어서 하면 다른 %n명도 돌아올 수 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n others cannot come back.</source>
        <translation>
            <numerusform>다른 %n명은 돌아올 수 없어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 can come back when you continue.</source>
        <translation>이어서 하면 %1 님과 %2 님도 돌아올 수 있어요.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot come back.</source>
        <translation>%1 님과 %2 님은 돌아올 수 없어요.</translation>
    </message>
    <message>
        <source>Everybody who is here can come back when you continue.</source>
        <translation>이어서 하면 여기 있는 사람 모두 돌아올 수 있어요.</translation>
    </message>
    <message>
        <source>Nobody who is here can come back.</source>
        <translation>여기 있는 사람은 아무도 돌아올 수 없어요.</translation>
    </message>
    <message>
        <source>Leave, keep my seat</source>
        <translation>자리 두고 나가기</translation>
    </message>
    <message>
        <source>Give up my seat</source>
        <translation>자리 포기하기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Leave in the middle of the match?</source>
        <translation>판 도중에 나갈까요?</translation>
    </message>
    <message>
        <source>It is kept for a while (%1). Return on the first page leads back.</source>
        <translation>한동안(%1) 남겨 둬요. 첫 화면의 “돌아가기”로 돌아올 수 있어요.</translation>
    </message>
    <message>
        <source>It is your turn.</source>
        <translation>내 차례예요.</translation>
    </message>
    <message>
        <source>It is your turn, and %1 is waiting for it.</source>
        <translation>내 차례이고, %1 님이 기다리고 있어요.</translation>
    </message>
    <message>
        <source>It is your turn, and the others are waiting for it.</source>
        <translation>내 차례이고, 다른 사람들이 기다리고 있어요.</translation>
    </message>
    <message>
        <source>The others are to move.</source>
        <translation>다른 사람들의 차례예요.</translation>
    </message>
    <message>
        <source>%1 is to move.</source>
        <translation>%1 님의 차례예요.</translation>
    </message>
    <message>
        <source>The match ends, and nobody wins.</source>
        <translation>판이 끝나고 승자는 없어요.</translation>
    </message>
    <message>
        <source>You are out, and the others play on.</source>
        <translation>나는 탈락하고 다른 사람들은 계속해요.</translation>
    </message>
    <message>
        <source>%1 wins this match.</source>
        <translation>이 판은 %1 님이 이겨요.</translation>
    </message>
    <message>
        <source>The score becomes %1 to %2.</source>
        <translation>점수는 %1 대 %2이 돼요.</translation>
    </message>
</context>
<context>
    <name>ui::LineBoard</name>
    <message>
        <source>Board</source>
        <translation>게임판</translation>
    </message>
    <message>
        <source>X</source>
        <comment>a piece</comment>
        <translation>X</translation>
    </message>
    <message>
        <source>O</source>
        <comment>a piece</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>winning row</source>
        <translation>이긴 줄</translation>
    </message>
    <message>
        <source>last move</source>
        <translation>마지막 수</translation>
    </message>
    <message>
        <source>your disc</source>
        <translation>내 원반</translation>
    </message>
    <message>
        <source>%1&apos;s disc</source>
        <translation>%1 님의 원반</translation>
    </message>
    <message>
        <source>your stone</source>
        <translation>내 돌</translation>
    </message>
    <message>
        <source>%1&apos;s stone</source>
        <translation>%1 님의 돌</translation>
    </message>
    <message>
        <source>your X</source>
        <translation>내 X</translation>
    </message>
    <message>
        <source>%1&apos;s X</source>
        <translation>%1 님의 X</translation>
    </message>
    <message>
        <source>your O</source>
        <translation>내 O</translation>
    </message>
    <message>
        <source>%1&apos;s O</source>
        <translation>%1 님의 O</translation>
    </message>
    <message>
        <source>column %1, row %2</source>
        <translation>%1열 %2행</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>비어 있음</translation>
    </message>
</context>
<context>
    <name>ui::LineGames</name>
    <message>
        <source>Tic-tac-toe</source>
        <translation>틱택토</translation>
    </message>
    <message>
        <source>Four in a row</source>
        <translation>사목</translation>
    </message>
    <message>
        <source>Gomoku</source>
        <translation>오목</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>세로줄 수</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>가로줄 수</translation>
    </message>
    <message>
        <source>In a row to win</source>
        <translation>이기는 줄의 길이</translation>
    </message>
    <message>
        <source>Classic %1 × %2</source>
        <translation>클래식 %1 × %2</translation>
    </message>
    <message>
        <source>Large %1 × %2</source>
        <translation>크게 %1 × %2</translation>
    </message>
    <message>
        <source>Quick %1 × %2</source>
        <translation>빠르게 %1 × %2</translation>
    </message>
    <message>
        <source>Wide %1 × %2</source>
        <translation>넓게 %1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 in a row</source>
        <translation>%1, %2목</translation>
    </message>
    <message>
        <source>%1 in a row on move %2</source>
        <translation>%2수 만에 %1목 완성</translation>
    </message>
    <message>
        <source>plays X</source>
        <translation>X 편</translation>
    </message>
    <message>
        <source>plays O</source>
        <translation>O 편</translation>
    </message>
    <message>
        <source>Discs fall; %1 in a row win.</source>
        <translation>원반이 떨어져요. %1개를 나란히 놓으면 이겨요.</translation>
    </message>
    <message>
        <source>%1 in a row on a large board.</source>
        <translation>큰 게임판에서 %1개를 나란히 놓아요.</translation>
    </message>
    <message>
        <source>%1 in a row win.</source>
        <translation>%1개를 나란히 놓으면 이겨요.</translation>
    </message>
</context>
<context>
    <name>ui::LobbyPage</name>
    <message>
        <source>Room name</source>
        <translation>방 이름</translation>
    </message>
    <message>
        <source>Ask for a password</source>
        <translation>비밀번호 걸기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>방 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>방</translation>
    </message>
    <message>
        <source>Nobody has opened a room yet</source>
        <translation>아직 아무도 방을 열지 않았어요</translation>
    </message>
    <message>
        <source>Open one; the others see it at once. Rooms appear here by themselves.</source>
        <translation>하나 열면 다른 사람들에게 바로 보여요. 방은 여기에 저절로 나타나요.</translation>
    </message>
    <message>
        <source>Open a room</source>
        <translation>방 열기</translation>
    </message>
    <message>
        <source>You are its host and sit down at once.</source>
        <translation>방의 호스트가 되어 바로 앉아요.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>● Your turn — %1</source>
        <translation>● 내 차례 — %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a game and its options</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::MatchPanel</name>
    <message>
        <source>&amp;Ready</source>
        <translation>준비(&amp;R)</translation>
    </message>
    <message>
        <source>Start &amp;now</source>
        <translation>지금 시작(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;sign</source>
        <translation>기권(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Play on</source>
        <translation>계속하기(&amp;P)</translation>
    </message>
    <message>
        <source>Sit &amp;down</source>
        <translation>앉기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>관전(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>지금으로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Rematch</source>
        <translation>한 판 더(&amp;R)</translation>
    </message>
    <message>
        <source>Yes, re&amp;sign</source>
        <translation>네, 기권(&amp;S)</translation>
    </message>
    <message>
        <source>The host has the address to tell the others.
The match starts when the seats are taken.</source>
        <translation>다른 사람에게 알려 줄 주소는 호스트에게 있어요.
자리가 차면 판이 시작돼요.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>내 차례예요</translation>
    </message>
    <message>
        <source>Your program answers</source>
        <translation>내 프로그램이 답하고 있어요</translation>
    </message>
    <message>
        <source>Opening what was sealed</source>
        <translation>봉인한 것을 열고 있어요</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>Looking at move %1</source>
        <translation>%1번째 수를 보고 있어요</translation>
    </message>
    <message>
        <source>Nothing is lost. Your seat is kept.</source>
        <translation>사라진 것은 없어요. 자리도 그대로예요.</translation>
    </message>
    <message>
        <source>The match goes on meanwhile.</source>
        <translation>그동안에도 판은 계속돼요.</translation>
    </message>
    <message>
        <source>Your choice is sealed.</source>
        <translation>내 선택은 봉인됐어요.</translation>
    </message>
    <message>
        <source>The seat is free for somebody else.</source>
        <translation>자리는 다른 사람이 앉을 수 있어요.</translation>
    </message>
    <message>
        <source>Cancel &amp;ready</source>
        <comment>no longer wants to begin</comment>
        <translation>준비 취소(&amp;R)</translation>
    </message>
    <message>
        <source>You keep your seat and your wins.</source>
        <translation>자리와 승수는 그대로예요.</translation>
    </message>
</context>
<context>
    <name>ui::MatchTexts</name>
    <message>
        <source>Player %1</source>
        <translation>플레이어 %1</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>잠깐만요</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 님을 기다려요</translation>
    </message>
    <message>
        <source>Waiting for %1 and %2</source>
        <translation>%1 님과 %2 님을 기다려요</translation>
    </message>
    <message>
        <source>A draw</source>
        <translation>무승부</translation>
    </message>
    <message>
        <source>The match was ended</source>
        <translation>판이 중단됐어요</translation>
    </message>
    <message>
        <source>Nobody wins</source>
        <translation>승자가 없어요</translation>
    </message>
    <message>
        <source>You win, %1</source>
        <translation>이겼어요, %1 님</translation>
    </message>
    <message>
        <source>You and %1 win</source>
        <translation>%1 님과 함께 이겼어요</translation>
    </message>
    <message>
        <source>You, %1 and %2 win</source>
        <translation>%1 님, %2 님과 함께 이겼어요</translation>
    </message>
    <message>
        <source>%1, %2 and %3 win</source>
        <translation>%1 님, %2 님, %3 님이 이겼어요</translation>
    </message>
    <message>
        <source>%1 and %2 win</source>
        <translation>%1 님과 %2 님이 이겼어요</translation>
    </message>
    <message>
        <source>The board is full.</source>
        <translation>게임판이 꽉 찼어요.</translation>
    </message>
    <message>
        <source>The host has ended it; nobody wins.</source>
        <translation>호스트가 끝냈어요. 승자는 없어요.</translation>
    </message>
    <message>
        <source>Everybody has resigned.</source>
        <translation>모두 기권했어요.</translation>
    </message>
    <message>
        <source>Everybody ran out of time.</source>
        <translation>모두 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>모두 떠났어요.</translation>
    </message>
    <message>
        <source>Nobody&apos;s answers held.</source>
        <translation>맞는 답을 한 사람이 없었어요.</translation>
    </message>
    <message>
        <source>The others are out.</source>
        <translation>나머지는 탈락했어요.</translation>
    </message>
    <message>
        <source>You have resigned.</source>
        <translation>내가 기권했어요.</translation>
    </message>
    <message>
        <source>%1 has resigned.</source>
        <translation>%1 님이 기권했어요.</translation>
    </message>
    <message>
        <source>Your time ran out.</source>
        <translation>내 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>%1 ran out of time.</source>
        <translation>%1 님의 시간이 다 됐어요.</translation>
    </message>
    <message>
        <source>You have left the match.</source>
        <translation>내가 판에서 나갔어요.</translation>
    </message>
    <message>
        <source>%1 has left the match.</source>
        <translation>%1 님이 판에서 나갔어요.</translation>
    </message>
    <message>
        <source>Your answers did not hold.</source>
        <translation>내 답이 맞지 않았어요.</translation>
    </message>
    <message>
        <source>%1&apos;s answers did not hold.</source>
        <translation>%1 님의 답이 맞지 않았어요.</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n players</source>
        <translation>
            <numerusform>플레이어 %n명을 기다려요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n others win</source>
        <translation>
            <numerusform>다른 %n명과 함께 이겼어요</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n players win</source>
        <translation>
            <numerusform>플레이어 %n명이 이겼어요</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wins</source>
        <comment>a person</comment>
        <translation>%1 님이 이겼어요</translation>
    </message>
    <message>
        <source>Waiting for players</source>
        <translation>플레이어를 기다려요</translation>
    </message>
    <message>
        <source>About to start</source>
        <translation>곧 시작해요</translation>
    </message>
    <message>
        <source>Waiting for the others to be ready</source>
        <translation>다른 사람들의 준비를 기다려요</translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>모두 모였어요</translation>
    </message>
    <message>
        <source>You can play alone, or wait for others</source>
        <translation>혼자 하거나 다른 사람을 기다려요</translation>
    </message>
    <message>
        <source>There are enough of you to begin</source>
        <translation>시작할 만큼 모였어요</translation>
    </message>
    <message>
        <source>The match is over</source>
        <translation>판이 끝났어요</translation>
    </message>
    <message>
        <source>The host is choosing a game</source>
        <translation>호스트가 게임을 고르고 있어요</translation>
    </message>
    <message>
        <source>%1 is choosing a game</source>
        <translation>%1 님이 게임을 고르고 있어요</translation>
    </message>
</context>
<context>
    <name>ui::MoveList</name>
    <message>
        <source>oldest first</source>
        <translation>오래된 순</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>최신순</translation>
    </message>
</context>
<context>
    <name>ui::NearbyGames</name>
    <message>
        <source>Somebody missing? They must be on the same network. A guest Wi-Fi often keeps computers apart: paste an invitation instead.</source>
        <translation>보이지 않는 사람이 있나요? 같은 네트워크에 있어야 해요. 게스트 와이파이는 컴퓨터끼리의 연결을 막곤 하니, 그럴 때는 초대장을 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Games nearby</source>
        <translation>근처의 게임</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>cannot look</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>찾는 중</translation>
    </message>
</context>
<context>
    <name>ui::NearbyRow</name>
    <message>
        <source>needs a password</source>
        <translation>비밀번호 필요</translation>
    </message>
    <message>
        <source>No table is open yet</source>
        <translation>아직 열린 테이블이 없어요</translation>
    </message>
    <message>
        <source>A game that this Parlor does not know</source>
        <translation>이 Parlor가 모르는 게임</translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%2자리 중 %1명</translation>
    </message>
    <message>
        <source>%1: no table is open yet</source>
        <translation>%1: 아직 열린 테이블이 없어요</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, needs a password</source>
        <translation>, 비밀번호 필요</translation>
    </message>
    <message>
        <source>%1 has closed</source>
        <translation>%1: 닫혔어요</translation>
    </message>
    <message>
        <source>%1. Cannot be joined: %2</source>
        <translation>%1. 참가할 수 없어요: %2</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>들여다보기</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, 관전 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>has closed</source>
        <comment>a parlor</comment>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>게임 중</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>관전</translation>
    </message>
</context>
<context>
    <name>ui::NextSteps</name>
    <message>
        <source>Let somebody else in</source>
        <translation>다른 사람 초대하기</translation>
    </message>
    <message>
        <source>Change the game</source>
        <translation>게임 바꾸기</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
</context>
<context>
    <name>ui::OptionsForm</name>
    <message>
        <source>Ask for a password</source>
        <translation>비밀번호 걸기</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Phones may join</source>
        <translation>휴대폰 참가 허용</translation>
    </message>
    <message>
        <source>In their browser, with the code</source>
        <translation>휴대폰 브라우저에서, 코드로</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Write a password, or leave the room unlocked.</source>
        <translation>비밀번호를 적거나 잠금을 끄세요.</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>time for a move</comment>
        <translation>제한 시간</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>whether the room asks for a password</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>of matches</comment>
        <translation>시리즈</translation>
    </message>
</context>
<context>
    <name>ui::People</name>
    <message>
        <source>Watching</source>
        <translation>관전</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람들</translation>
    </message>
    <message>
        <source>you are watching</source>
        <translation>나는 관전 중</translation>
    </message>
    <message>
        <source>spectator</source>
        <translation>관전자</translation>
    </message>
    <message numerus="yes">
        <source>Watching, and %n more</source>
        <translation>
            <numerusform>관전, 그 외 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wins</source>
        <comment>how often a person has won</comment>
        <translation>
            <numerusform>%n승</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlayerRow</name>
    <message>
        <source>Sit here</source>
        <translation>여기 앉기</translation>
    </message>
    <message>
        <source>What the host may do</source>
        <translation>호스트가 할 수 있는 일</translation>
    </message>
    <message>
        <source>Host of the room</source>
        <translation>방의 호스트</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation>✓ 준비</translation>
    </message>
    <message>
        <source>Empty seat</source>
        <translation>빈자리</translation>
    </message>
    <message>
        <source>reconnecting, seat kept for %1</source>
        <translation>다시 연결 중, 자리는 %1 동안 남겨 둬요</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>다시 연결 중</translation>
    </message>
    <message>
        <source>&amp;Hand over the room</source>
        <translation>방 넘기기(&amp;H)</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>채팅 풀기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>채팅 막기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ask to leave</source>
        <translation>내보내기(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n free seats</source>
        <translation>
            <numerusform>빈자리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a person</comment>
        <translation>채팅 막힘</translation>
    </message>
    <message>
        <source>Yes, ask %1 to leave</source>
        <translation>예, %1 님께 나가 달라고 하기</translation>
    </message>
    <message>
        <source>Do &amp;not let in any more</source>
        <translation>더는 들여보내지 않기(&amp;N)</translation>
    </message>
    <message>
        <source>Yes, do not let %1 in any more</source>
        <translation>예, %1 님을 더는 들여보내지 않기</translation>
    </message>
</context>
<context>
    <name>ui::Popover</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ui::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Holds the invitation: %1</source>
        <translation>초대장이 담겨 있어요: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReactionButton</name>
    <message>
        <source>Show a face</source>
        <translation>표정 보이기</translation>
    </message>
    <message>
        <source>Show a face (R)</source>
        <translation>표정 보이기(R)</translation>
    </message>
</context>
<context>
    <name>ui::ReactionMenu</name>
    <message>
        <source>Faces</source>
        <translation>표정</translation>
    </message>
</context>
<context>
    <name>ui::Reactions</name>
    <message>
        <source>Clap</source>
        <comment>a face that somebody shows</comment>
        <translation>박수</translation>
    </message>
    <message>
        <source>Laugh</source>
        <comment>a face that somebody shows</comment>
        <translation>웃음</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>a face that somebody shows</comment>
        <translation>생각 중</translation>
    </message>
    <message>
        <source>Hurry</source>
        <comment>a face that somebody shows</comment>
        <translation>빨리</translation>
    </message>
    <message>
        <source>Wow</source>
        <comment>a face that somebody shows</comment>
        <translation>우와</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>a face that somebody shows</comment>
        <translation>슬퍼요</translation>
    </message>
    <message>
        <source>Love it</source>
        <comment>a face that somebody shows</comment>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Wave</source>
        <comment>a face that somebody shows</comment>
        <translation>안녕</translation>
    </message>
</context>
<context>
    <name>ui::ReconnectCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>지금 시도(&amp;T)</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>%1 연결이 끊겼어요</translation>
    </message>
    <message>
        <source>It takes long: your seat may be free by now.</source>
        <translation>오래 걸리네요. 이제 자리가 비었을지도 몰라요.</translation>
    </message>
    <message>
        <source>Your seat is kept for %1:%2.</source>
        <translation>%1:%2 동안 내 자리를 남겨 둬요.</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying again in %1 s, attempt %2.</source>
        <translation>사라진 것은 없어요. %1초 뒤 다시 시도해요(%2번째).</translation>
    </message>
    <message>
        <source>Nothing is lost. Trying now, attempt %1.</source>
        <translation>사라진 것은 없어요. 지금 시도해요(%1번째).</translation>
    </message>
</context>
<context>
    <name>ui::RefusalTexts</name>
    <message>
        <source>The server did not understand this program. Use the same Parlor on both computers.</source>
        <translation>서버가 이 프로그램을 이해하지 못했어요. 두 컴퓨터에서 같은 Parlor를 사용하세요.</translation>
    </message>
    <message>
        <source>That text has to have %1 to %2 characters.</source>
        <translation>글자 수는 %1~%2자여야 해요.</translation>
    </message>
    <message>
        <source>That name cannot be used.</source>
        <translation>그 이름은 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>A name needs a character that can be seen.</source>
        <translation>이름에는 보이는 글자가 있어야 해요.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>이름은 최대 %n자예요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>이 방은 이제 없어요.</translation>
    </message>
    <message>
        <source>That is not the password of this room.</source>
        <translation>이 방의 비밀번호가 아니에요.</translation>
    </message>
    <message>
        <source>The host does not want you in this room.</source>
        <translation>호스트가 이 방에 들어오는 것을 막았어요.</translation>
    </message>
    <message>
        <source>You are in no room.</source>
        <translation>들어가 있는 방이 없어요.</translation>
    </message>
    <message>
        <source>Leave the room you are in first.</source>
        <translation>먼저 지금 있는 방에서 나가세요.</translation>
    </message>
    <message>
        <source>Only the host of the room can do that.</source>
        <translation>방의 호스트만 할 수 있어요.</translation>
    </message>
    <message>
        <source>The host starts the game. Wait until they do.</source>
        <translation>게임은 호스트가 시작해요. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>There is no such person to do that to.</source>
        <translation>그렇게 할 사람이 여기 없어요.</translation>
    </message>
    <message>
        <source>That seat is not free.</source>
        <translation>빈자리가 아니에요.</translation>
    </message>
    <message>
        <source>You are watching; only players can do that.</source>
        <translation>지금은 관전 중이에요. 플레이어만 할 수 있어요.</translation>
    </message>
    <message>
        <source>These settings do not go together.</source>
        <translation>이 설정들은 함께 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>That option goes from %1 to %2.</source>
        <translation>이 옵션은 %1부터 %2까지예요.</translation>
    </message>
    <message>
        <source>That option has to be an even number.</source>
        <translation>이 옵션은 짝수여야 해요.</translation>
    </message>
    <message>
        <source>That option has to be an odd number.</source>
        <translation>이 옵션은 홀수여야 해요.</translation>
    </message>
    <message>
        <source>There is no such choice for that option.</source>
        <translation>이 옵션에는 그런 선택이 없어요.</translation>
    </message>
    <message>
        <source>A row that wins cannot be longer than the board: at most %1.</source>
        <translation>이기는 줄은 게임판보다 길 수 없어요. 최대 %1개예요.</translation>
    </message>
    <message numerus="yes">
        <source>Without repeats there have to be at least %n symbols.</source>
        <translation>
            <numerusform>중복이 없으면 기호가 적어도 %n개 있어야 해요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This game has %n seats, and %2 people play here. Let some watch first.</source>
        <translation>
            <numerusform>이 게임의 자리는 %n개인데 %2명이 플레이하고 있어요. 먼저 몇 명은 관전해야 해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such game here.</source>
        <translation>여기에 그런 게임은 없어요.</translation>
    </message>
    <message>
        <source>Not while a match is running.</source>
        <translation>판이 진행되는 동안에는 할 수 없어요.</translation>
    </message>
    <message>
        <source>There is no such match in this room.</source>
        <translation>이 방에 그런 판은 없어요.</translation>
    </message>
    <message>
        <source>This match is over.</source>
        <translation>이 판은 끝났어요.</translation>
    </message>
    <message numerus="yes">
        <source>This game needs %n players (now: %2).</source>
        <translation>
            <numerusform>이 게임에는 %n명이 필요해요(지금: %2명).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not your turn.</source>
        <translation>지금은 내 차례가 아니에요.</translation>
    </message>
    <message>
        <source>You have chosen. Wait for the others.</source>
        <translation>이미 선택했어요. 다른 사람들을 기다리세요.</translation>
    </message>
    <message>
        <source>You are out of this match already.</source>
        <translation>이 판에서는 이미 탈락했어요.</translation>
    </message>
    <message>
        <source>The board has changed since. Look again, then move.</source>
        <translation>그사이 게임판이 바뀌었어요. 다시 보고 두세요.</translation>
    </message>
    <message>
        <source>That move is not possible.</source>
        <translation>그 수는 둘 수 없어요.</translation>
    </message>
    <message>
        <source>That is not a move of this game.</source>
        <translation>이 게임에 없는 수예요.</translation>
    </message>
    <message>
        <source>That is outside the board.</source>
        <translation>게임판 밖이에요.</translation>
    </message>
    <message>
        <source>That cell is taken.</source>
        <translation>그 칸에는 이미 놓였어요.</translation>
    </message>
    <message>
        <source>That column is full.</source>
        <translation>그 세로줄은 꽉 찼어요.</translation>
    </message>
    <message>
        <source>Somebody else has sealed exactly this. Seal a choice of your own.</source>
        <translation>다른 사람이 똑같은 것을 봉인했어요. 자신만의 선택을 봉인하세요.</translation>
    </message>
    <message>
        <source>There is no such gesture.</source>
        <translation>그런 손동작은 없어요.</translation>
    </message>
    <message>
        <source>That is not what was sealed.</source>
        <translation>봉인한 것과 달라요.</translation>
    </message>
    <message numerus="yes">
        <source>It has to have %n symbols.</source>
        <translation>
            <numerusform>기호 %n개여야 해요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the symbols 0 to %1 are in play.</source>
        <translation>0부터 %1까지의 기호만 쓸 수 있어요.</translation>
    </message>
    <message>
        <source>No symbol may stand in it twice.</source>
        <translation>같은 기호를 두 번 쓸 수 없어요.</translation>
    </message>
    <message>
        <source>No code gives that answer.</source>
        <translation>그런 답이 나오는 코드는 없어요.</translation>
    </message>
    <message>
        <source>The host has muted you in this room.</source>
        <translation>호스트가 이 방에서 채팅을 막았어요.</translation>
    </message>
    <message>
        <source>That was too fast. Wait a moment.</source>
        <translation>너무 빨랐어요. 잠깐 기다리세요.</translation>
    </message>
    <message numerus="yes">
        <source>That was too fast. Try again in %n seconds.</source>
        <translation>
            <numerusform>너무 빨랐어요. %n초 뒤에 다시 해 보세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was a little fast. Send it again in %n seconds.</source>
        <translation>
            <numerusform>조금 빨랐어요. %n초 뒤에 다시 보내세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server takes nobody more.</source>
        <translation>이 서버는 더 이상 사람을 받지 않아요.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n rooms already. Join one of them.</source>
        <translation>
            <numerusform>방이 이미 %n개 있어요. 그중 하나에 참가하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many new people come from this address. Try again in %n seconds.</source>
        <translation>
            <numerusform>이 주소에서 새로 오는 사람이 많아요. %n초 뒤에 다시 해 보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the server is full. Nothing was done; try again later.</source>
        <translation>서버의 디스크가 꽉 찼어요. 아무것도 하지 않았으니 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Everybody has to seal a choice first.</source>
        <translation>먼저 모두가 선택을 봉인해야 해요.</translation>
    </message>
    <message>
        <source>It is time to guess.</source>
        <translation>지금은 맞힐 때예요.</translation>
    </message>
    <message>
        <source>A guess waits for its answer.</source>
        <translation>시도 하나가 답을 기다리고 있어요.</translation>
    </message>
    <message>
        <source>It is time to show what was sealed.</source>
        <translation>봉인한 것을 보여 줄 때예요.</translation>
    </message>
    <message>
        <source>That cannot be done now.</source>
        <translation>지금은 할 수 없어요.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>What a helper needs to know</source>
        <translation>도와줄 사람이 알아야 할 것</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it, copy it, and give it to whoever helps you. It has addresses, but no passwords and nothing that was said.</source>
        <translation>아무것도 전송되지 않아요. 읽어 보고 복사해서 도와줄 사람에게 주세요. 주소는 들어 있지만 비밀번호나 대화 내용은 없어요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>noun</comment>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>ui::RoomPage</name>
    <message>
        <source>Beside the board</source>
        <translation>게임판 옆</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람들</translation>
    </message>
</context>
<context>
    <name>ui::RoomRow</name>
    <message>
        <source>Password of the room</source>
        <translation>방 비밀번호</translation>
    </message>
    <message>
        <source>That is not the password. Capitals count.</source>
        <translation>비밀번호가 달라요. 대문자와 소문자를 구별해요.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>비밀번호 필요</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>호스트: %1</translation>
    </message>
    <message numerus="yes">
        <source>, %n watching</source>
        <translation>
            <numerusform>, 관전 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seated</source>
        <translation>%2자리 중 %1명</translation>
    </message>
    <message>
        <source>playing</source>
        <comment>a match is running</comment>
        <translation>게임 중</translation>
    </message>
    <message>
        <source>Watch</source>
        <comment>a match</comment>
        <translation>관전</translation>
    </message>
</context>
<context>
    <name>ui::RoomTexts</name>
    <message numerus="yes">
        <source>%n s a move</source>
        <translation>
            <numerusform>한 번에 %n초</numerusform>
        </translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>시간 제한 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n s each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>각자 %n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min each</source>
        <comment>time for a whole match</comment>
        <translation>
            <numerusform>각자 %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>%1판 다승제</translation>
    </message>
    <message>
        <source>One match</source>
        <translation>한 판</translation>
    </message>
    <message>
        <source>nobody has won yet</source>
        <translation>아직 이긴 사람이 없어요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a series and who has won how often in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You win the series, %1.</source>
        <translation>%1 님, 시리즈에서 이겼어요.</translation>
    </message>
    <message>
        <source>%1 wins the series.</source>
        <translation>%1 님이 시리즈에서 이겼어요.</translation>
    </message>
</context>
<context>
    <name>ui::SeatActivity</name>
    <message>
        <source>choosing</source>
        <translation>고르는 중</translation>
    </message>
    <message>
        <source>has chosen</source>
        <translation>골랐어요</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>맞히는 중</translation>
    </message>
    <message>
        <source>to move</source>
        <comment>a player</comment>
        <translation>차례</translation>
    </message>
    <message>
        <source>opening</source>
        <comment>a player, what was sealed</comment>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>a player</comment>
        <translation>끝냈어요</translation>
    </message>
    <message>
        <source>out</source>
        <comment>a player</comment>
        <translation>탈락</translation>
    </message>
</context>
<context>
    <name>ui::Segmented</name>
    <message>
        <source>new</source>
        <comment>something new is there</comment>
        <translation>새 소식</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Light or dark</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>A note on the desktop</source>
        <translation>데스크톱 알림</translation>
    </message>
    <message>
        <source>Buttons grow along</source>
        <translation>버튼도 함께 커져요</translation>
    </message>
    <message>
        <source>Pieces appear instead of gliding</source>
        <translation>말이 미끄러지지 않고 바로 나타나요</translation>
    </message>
    <message>
        <source>When the window is in the back</source>
        <translation>창이 뒤에 있을 때</translation>
    </message>
    <message>
        <source>On your turn, and when somebody joins</source>
        <translation>내 차례가 되거나 누군가 들어올 때</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>&amp;About Parlor</source>
        <translation>Parlor 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Report a problem</source>
        <translation>문제 알리기(&amp;R)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>At once on the home page, else from the next start on</source>
        <translation>첫 화면에서는 바로, 아니면 다음에 시작할 때부터</translation>
    </message>
    <message>
        <source>Pieces, your turn, and who comes</source>
        <translation>말, 내 차례, 새로 온 사람</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>음량</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>About Parlor</source>
        <translation>Parlor 정보</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>문제 알리기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>System</source>
        <comment>as the system has it</comment>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>how Parlor looks</comment>
        <translation>화면</translation>
    </message>
    <message>
        <source>Your computer asks for it already</source>
        <translation>컴퓨터에 이미 그렇게 설정되어 있어요</translation>
    </message>
</context>
<context>
    <name>ui::Shelf</name>
    <message>
        <source>The games</source>
        <translation>게임들</translation>
    </message>
    <message>
        <source>%1, %2, chosen, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, 선택함, %4개 중 %3번째</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <comment>a game on the shelf</comment>
        <translation>%1, %2, %4개 중 %3번째</translation>
    </message>
</context>
<context>
    <name>ui::SymbolPad</name>
    <message>
        <source>Right-click a symbol to strike it out in your notebook; nobody else sees that.</source>
        <translation>기호를 오른쪽 클릭하면 내 메모에서 지워져요. 다른 사람에게는 보이지 않아요.</translation>
    </message>
</context>
<context>
    <name>ui::Titles</name>
    <message>
        <source>%1&apos;s table</source>
        <translation>%1 님의 테이블</translation>
    </message>
    <message>
        <source>%1&apos;s parlor</source>
        <translation>%1 님의 사랑방</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>초대(&amp;I)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>내 이름</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Parlor</source>
        <translation>Parlor</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>아직 이름 없음</translation>
    </message>
</context>
<context>
    <name>ui::WaitingCard</name>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>네, 지우기</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a saved table</comment>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>ui::WaitingTables</name>
    <message>
        <source>today at %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>어제 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>A game</source>
        <translation>게임</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1, %2 님과 함께</translation>
    </message>
    <message>
        <source>%1 with %2 and %3</source>
        <translation>%1, %2 님, %3 님과 함께</translation>
    </message>
    <message>
        <source>Return to your game</source>
        <translation>하던 게임으로 돌아가기</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>돌아가기(&amp;R)</translation>
    </message>
    <message>
        <source>Continue the interrupted table</source>
        <translation>끊긴 테이블 이어서 하기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>이어서 하기(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 님 외 %n명과 함께</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: your seat is kept, %2</source>
        <translation>%1 · 내 자리를 남겨 둬요, %2</translation>
    </message>
    <message>
        <source>Saved tables</source>
        <translation>저장한 테이블</translation>
    </message>
</context>
<context>
    <name>ui::YouCard</name>
    <message>
        <source>Your name at the table</source>
        <translation>테이블에서 쓰는 이름</translation>
    </message>
    <message>
        <source>As my name has it</source>
        <translation>이름에 따라 정하기</translation>
    </message>
    <message>
        <source>You</source>
        <comment>name and figure</comment>
        <translation>나</translation>
    </message>
    <message>
        <source>Your figure</source>
        <translation>내 캐릭터</translation>
    </message>
    <message>
        <source>Where somebody at the table has it already, you get the next free one and are told.</source>
        <translation>테이블에서 누가 이미 쓰고 있으면 비어 있는 다음 캐릭터를 받고, 알려 드려요.</translation>
    </message>
    <message>
        <source>Another name brings another figure</source>
        <translation>이름을 바꾸면 캐릭터도 바뀌어요</translation>
    </message>
</context>
</TS>
