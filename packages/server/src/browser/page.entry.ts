import { leaveRoomForNotice } from "./notice-room.ts";
import { fillSetupCode } from "./setup-code.ts";
import { sendRevocationsToApi } from "./revoke.ts";

fillSetupCode();
leaveRoomForNotice();
sendRevocationsToApi();
